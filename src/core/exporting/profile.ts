import { idFromName } from '../ids'
import { ownSteps } from '../profile/carried'
import { bySize } from '../profile/gaps'
import { notInFramework } from '../profile/in-framework'
import type { ListedSkill } from '../profile/listed-skills'
import { profileName, type OwnSkill, type Profile } from '../profile/model'
import { counted } from '../text/words'
import type { FrameworkOutline } from '../views/model'
import { aloneHeading, ourJudgement, standInHeading, standInInWords } from '../related-in-words'
import { attributed, heading, list, paragraph, type Block, type Line, type Table } from './document'
import type { Exported } from './formats'

/** A person's answers, as the screen lists them. */
export interface Answers {
  readonly profile: Profile
  readonly outline: FrameworkOutline
  /** The names of the closest role level and of the target, if they are chosen. */
  readonly base: string | undefined
  readonly target: string | undefined
  readonly listed: readonly ListedSkill[]
}

/** A person's skills, with the gaps to their target, and their next steps. Only their own device shows the same, so there is no link. */
export function profileExport(answers: Answers): Exported {
  const end = { frameworks: [answers.outline.framework] }
  return attributed(`skills-${idFromName(answers.profile.name) || 'mine'}`, end, {
    text: () => textOf(answers),
    table: () => tableOf(answers),
  })
}

/** Ticks keep no more than the text of a statement, official or ours. */
const metHeading = 'Statements met (official wording or our explanation)'

function textOf(answers: Answers): Block[] {
  const { profile, base = 'not chosen', target = 'not chosen' } = answers
  return [
    heading(1, `Skills of ${profileName(profile)}`),
    ...list([
      { label: 'Closest role level', text: base },
      { label: 'Target', text: target },
    ]),
    ...(answers.listed.some(({ gap }) => gap?.by) ? [paragraph(ourJudgement)] : []),
    ...sectionsOf(answers).flatMap((section) => [
      heading(2, section.heading),
      ...section.skills.flatMap((skill) => [heading(3, skill.name), ...list(linesOf(skill))]),
    ]),
    ...(profile.nextSteps.length > 0 ? [heading(2, 'Next steps')] : []),
    ...list(
      profile.nextSteps.map(({ text, due, done }) => ({
        label: done ? 'Done' : 'To do',
        text: due ? `${text}, by ${due}` : text,
      })),
    ),
  ]
}

function linesOf({ ownSkillLevel, target, toLearn, alone, standIn, met, note, evidence }: SkillText): Line[] {
  const steps = toLearn === '0' ? 'nothing' : toLearn && counted(Number(toLearn), 'skill step')
  return [
    { label: 'Skill level', text: ownSkillLevel },
    { label: 'Target', text: target },
    {
      label: 'To learn',
      text: standIn ? `${steps} (${alone} by the framework alone)` : steps,
      items: standIn ? [standIn] : [],
    },
    { label: 'Note', text: note },
    { label: 'Evidence', text: evidence },
    { label: metHeading, text: '', items: met },
  ].filter(({ text, items = [] }) => text !== '' || items.length > 0)
}

function tableOf(answers: Answers): Table {
  const { profile, base = '', target = '', listed } = answers
  const countsRelated = listed.some(({ gap }) => gap?.by)
  return [
    [
      'Part',
      'Name',
      'Skill level',
      'Target',
      'Skill steps to learn',
      'Note',
      'Evidence',
      metHeading,
      'Due',
      'Done',
      ...(countsRelated ? [aloneHeading, standInHeading] : []),
    ],
    ['Person', profile.name],
    ['Closest role level', base],
    ['Target', target],
    ...sectionsOf(answers).flatMap(({ skills }) =>
      skills.map((skill) => [
        'Skill',
        skill.name,
        skill.ownSkillLevel,
        skill.target,
        skill.toLearn,
        skill.note,
        skill.evidence,
        skill.met.join('\n'),
        ...(countsRelated ? ['', '', skill.alone, skill.standIn] : []),
      ]),
    ),
    ...profile.nextSteps.map(({ text, due, done }) => [
      'Next step',
      text,
      ...Array.from({ length: 6 }, () => ''),
      due,
      done ? 'yes' : 'no',
    ]),
  ]
}

/** One skill, every part a text; empty if there is nothing to say. */
interface SkillText extends Pick<OwnSkill, 'note' | 'evidence' | 'met'> {
  readonly name: string
  readonly ownSkillLevel: string
  readonly target: string
  readonly toLearn: string
  /** The steps to learn by the framework alone, and the related skill that counts. */
  readonly alone: string
  readonly standIn: string
}

/** The gaps first, the largest at the top, as on the screen; last what the framework does not have. */
function sectionsOf({ profile, outline, listed }: Answers) {
  const { skillScale, shortTitle } = outline.framework
  const gaps = bySize(listed.flatMap(({ gap }) => gap ?? []))
  const toLearn = gaps.flatMap(({ skill }) => listed.filter((entry) => entry.skill.id === skill.id))
  const others = listed.filter((entry) => !toLearn.includes(entry))
  const entryText = ({ skill, own, gap }: ListedSkill): SkillText => ({
    ...own,
    name: skill.name,
    ownSkillLevel: ownSkillLevelOf(own, outline),
    target: gap ? (skillScale[Number(gap.asked) - 1]?.name ?? 'skill level not stated') : '',
    toLearn: gap && gap.missing !== null ? String(gap.missing) : '',
    alone: gap && gap.alone !== null ? String(gap.alone) : '',
    standIn: gap?.by ? standInInWords(gap.by, skillScale) : '',
  })
  const unplaced = notInFramework(profile, outline).flatMap((entry) =>
    entry.what === 'skill'
      ? [
          {
            ...entry.own,
            name: entry.own.skill,
            ownSkillLevel: ownSkillLevelOf(entry.own, outline),
            target: '',
            toLearn: '',
            alone: '',
            standIn: '',
          },
        ]
      : [],
  )
  return [
    { heading: 'Skills to learn, largest gap first', skills: toLearn.map(entryText) },
    { heading: toLearn.length > 0 ? 'Other skills' : 'Skills', skills: others.map(entryText) },
    { heading: `Not in ${shortTitle}`, skills: unplaced },
  ].filter(({ skills }) => skills.length > 0)
}

/** A skill level that the framework does not have is named by its id. */
function ownSkillLevelOf(own: OwnSkill, { framework: { skillScale } }: FrameworkOutline): string {
  const steps = ownSteps(skillScale, own)
  if (steps === null) return 'not set'
  return steps === 0 ? 'none yet' : (typeof steps === 'number' && skillScale[steps - 1]?.name) || (own.skillLevel ?? '')
}
