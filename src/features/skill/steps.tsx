import type { ReactNode } from 'react'
import { comparedSteps, type ComparedStep } from '@/core/comparing/skill-steps'
import type { Words } from '@/core/explaining'
import { inWords } from '@/core/text/words'
import type { SkillLadder } from '@/core/views/model'
import { CopyButton } from '@/ui/copy-button'
import { SignsKey, signsOf } from '@/ui/signs-key'
import { SkillMark } from '@/ui/skill-mark'
import { SkillWords, WordsKey } from '@/ui/skill-words'
import { Statements } from '@/ui/statements'
import { WordingMissing } from '@/ui/wording-missing'
import { AskingRoleLevels } from './asked-at'

/** More columns than this are too narrow to read side by side. */
const mostColumns = 4

/** Each skill level of a skill, lowest first as people grow, with what it adds to the one below. On a wide screen they are side by side. */
export function Steps({ skillLadder }: { skillLadder: SkillLadder }) {
  const { framework, skill } = skillLadder
  const steps = comparedSteps(skillLadder)
  // A source may leave out the wording of a skill level that no role level asks for.
  const asked = steps.filter(({ step }) => step.roleLevels.length > 0)
  const withWording = asked.filter(({ step }) => step.wording).length
  return (
    <section aria-labelledby="steps-heading" className="mt-8">
      <h2 id="steps-heading" className="mb-3">
        What each skill level adds
      </h2>
      {withWording < asked.length && (
        <WordingMissing frameworks={[framework.id]} here={skill.name}>
          {withWording === 0
            ? 'We don’t have the official wording of this skill.'
            : `We have the official wording for ${inWords(withWording)} of the ${inWords(asked.length)} skill levels asked for.`}
        </WordingMissing>
      )}
      <SignsKey shown={signsOf(steps.flatMap(({ below }) => below?.statements ?? []))} />
      <WordsKey shown={asked.map(({ step, words }) => ({ skillLevel: step.skillLevel.id, source: words?.source }))} />
      <ol className="skill-steps mt-3" data-columns={steps.length <= mostColumns ? steps.length : undefined}>
        {steps.map((compared, place) => (
          <Step
            key={compared.step.skillLevel.id}
            {...compared}
            place={place}
            of={steps.length}
            skillLadder={skillLadder}
          />
        ))}
      </ol>
    </section>
  )
}

interface StepProps extends ComparedStep {
  place: number
  of: number
  skillLadder: SkillLadder
}

function Step({ step: { skillLevel, roleLevels }, words, below, place, of, skillLadder }: StepProps) {
  return (
    <li id={skillLevel.id}>
      <h3 className="flex items-center gap-3 self-start text-lg">
        <SkillMark steps={place + 1} of={of} scale={1.5} />
        {skillLevel.name}
      </h3>
      <div className="min-w-0">
        {words && (
          <WordsAndReport words={words} skillLadder={skillLadder} skillLevel={skillLevel.name}>
            {below && (
              <>
                <p className="text-sm text-soft">Compared with {below.skillLevel.name.toLowerCase()}</p>
                <Statements statements={below.statements} markWording />
              </>
            )}
          </WordsAndReport>
        )}
        {skillLadder.skill.notDefined?.includes(skillLevel.id) && (
          <p className="missing-note">The framework’s owners have not defined this skill level yet.</p>
        )}
      </div>
      <div className="min-w-0">
        {roleLevels.length === 0 ? (
          <p className="text-soft">No role level asks for this{words ? '' : ', and we have no wording of it'}.</p>
        ) : (
          <AskingRoleLevels framework={skillLadder.framework.id} roleLevels={roleLevels} />
        )}
      </div>
    </li>
  )
}

interface WordsAndReportProps {
  words: Words
  skillLadder: SkillLadder
  skillLevel: string
  /** The official wording as it is shown here, if it is compared. */
  children?: ReactNode
}

/** A mistake in what we wrote is reported by sending what this copies: About says to whom. */
export function WordsAndReport({
  words,
  skillLadder: { framework, skill },
  skillLevel,
  children,
}: WordsAndReportProps) {
  const report = () =>
    [
      `${framework.shortTitle}, ${skill.name}, ${skillLevel}`,
      ...(words.explanation?.statements ?? []),
      ...(words.explanation?.example ? [words.explanation.example] : []),
      'What is wrong: ',
    ].join('\n')
  return (
    <>
      <SkillWords words={words}>{children}</SkillWords>
      {words.source === 'ours' && (
        <p className="text-sm print:hidden">
          <CopyButton text={report} done="Copied. Send it to whoever runs this site." className="fold-button">
            Report a mistake
            <span className="sr-only"> in our explanation of {skillLevel}</span>
          </CopyButton>
        </p>
      )}
    </>
  )
}
