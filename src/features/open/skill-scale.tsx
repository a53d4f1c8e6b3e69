import { useId } from 'react'
import type { Id } from '@/core/model'
import type { PreviewScale } from '@/core/opening/preview'
import { fourSkillLevels } from '@/core/importing/scale-words'
import { counted, listed } from '@/core/text/words'
import { SkillLevelMark, SkillMark } from '@/ui/skill-mark'
import type { ChangeDraft, Draft } from './draft'
import { OrderEditor } from './order-editor'

interface SkillScaleProps {
  scale: PreviewScale
  draft: Draft
  onChange: ChangeDraft
}

/** The framework's own skill levels: the person can change their order, or match them to the common four. */
export function SkillScale({ scale: { steps, isTheFour }, draft: { scale }, onChange }: SkillScaleProps) {
  const name = useId()
  const kindRadio = (kind: Draft['scale']['kind'], label: string) => (
    <label className="flex min-h-10 items-center gap-3">
      <input
        type="radio"
        name={name}
        className="h-5 w-5 flex-none accent-accent"
        checked={scale.kind === kind}
        onChange={() => onChange({ scale: { ...scale, kind } })}
      />
      {label}
    </label>
  )
  return (
    <section aria-labelledby="scale-heading" className="my-8 max-w-3xl">
      <h3 id="scale-heading" className="mb-2">
        Skill levels
      </h3>
      {steps.every(({ requirements }) => requirements === 0) ? (
        <p className="max-w-prose text-soft">
          The file does not state skill levels. It says which skills a role level asks for, but not at which skill
          level.
        </p>
      ) : isTheFour ? (
        <ul className="grid gap-2">
          {steps.map((step, place) => (
            <li key={step.id} className="flex flex-wrap items-center gap-3">
              <SkillLevelMark name={step.name} steps={place + 1} of={steps.length} />{' '}
              <span className="text-soft">{counted(step.requirements, 'requirement')}</span>
            </li>
          ))}
        </ul>
      ) : (
        <>
          <fieldset className="mb-3">
            <legend className="text-soft">The file has {counted(steps.length, 'skill level')} of its own.</legend>
            {kindRadio('order', 'Keep them')}
            {kindRadio(
              'mapped',
              `Match them to the common skill levels: ${listed(fourSkillLevels.map((skillLevel) => skillLevel.name.toLowerCase()))}`,
            )}
          </fieldset>
          {scale.kind === 'order' ? (
            <OrderEditor
              what="skill level"
              label="Skill levels, highest first"
              things={steps}
              order={scale.order}
              onOrder={(order) => onChange({ scale: { ...scale, order } })}
              areSkillLevels
            />
          ) : (
            <Mapping steps={steps} to={scale.to} onChange={(to) => onChange({ scale: { ...scale, to } })} />
          )}
        </>
      )}
    </section>
  )
}

function Mapping({
  steps,
  to,
  onChange,
}: {
  steps: PreviewScale['steps']
  to: ReadonlyMap<Id, Id | null>
  onChange: (to: ReadonlyMap<Id, Id | null>) => void
}) {
  const id = useId()
  return (
    <>
      <ul className="grid gap-3">
        {steps.map((step) => {
          const place = fourSkillLevels.findIndex((skillLevel) => skillLevel.id === to.get(step.id))
          return (
            <li key={step.id} className="mapping">
              <label htmlFor={`${id}-${step.id}`} className="min-w-0 break-words">
                <span className="font-semibold">{step.name}</span>{' '}
                <span className="text-soft">{counted(step.requirements, 'requirement')}</span>
              </label>
              <span className="flex items-center gap-2">
                <SkillMark steps={place < 0 ? 'not-stated' : place + 1} of={fourSkillLevels.length} />
                <select
                  id={`${id}-${step.id}`}
                  className="field"
                  value={to.get(step.id) ?? ''}
                  onChange={({ target: { value } }) =>
                    onChange(new Map([...to, [step.id, value === '' ? null : value]]))
                  }
                >
                  {fourSkillLevels.map((skillLevel) => (
                    <option key={skillLevel.id} value={skillLevel.id}>
                      {skillLevel.name}
                    </option>
                  ))}
                  <option value="">No skill level</option>
                </select>
              </span>
            </li>
          )
        })}
      </ul>
      <p className="mt-3 max-w-prose text-sm text-soft">
        If you match two of your skill levels to the same one, a skill takes the wording that most role levels use. The
        others keep their own wording.
      </p>
    </>
  )
}
