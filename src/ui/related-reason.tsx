import { useId, useState, type ReactNode } from 'react'
import type { RelatedSkills } from '@/core/model'
import type { SkillName } from '@/core/moves/skills-to-learn'
import type { FrameworkCard } from '@/core/views/model'
import { BothSkills } from './both-skills'
import { CopyButton } from './copy-button'

interface RelatedReasonProps {
  framework: FrameworkCard
  pair: Pick<RelatedSkills, 'kind' | 'reason'>
  /** The two skills, in the order in which they are read. */
  skills: readonly [SkillName, SkillName]
  /** Whether there is anything to read of both. */
  canRead: boolean
  /** What is shown in place of both names and how close they are, where that is said around it. */
  children?: ReactNode
}

const kinds: Readonly<Record<RelatedSkills['kind'], string>> = {
  variant: 'nearly the same skill',
  related: 'related skills',
  refused: 'not related',
}

/** A pair of skills with our reason. It opens to both skills side by side, and copies a report of a mistake. */
export function RelatedReason({ framework, pair: { kind, reason }, skills, canRead, children }: RelatedReasonProps) {
  const id = useId()
  const [open, setOpen] = useState(false)
  const names = skills.map(({ name }) => name).join(' and ')
  return (
    <>
      <p>
        {children ?? (
          <>
            <span className="font-semibold">{names}</span>: {kinds[kind]}.
          </>
        )}{' '}
        {reason}
      </p>
      <p className="flex flex-wrap gap-x-5 print:hidden">
        {canRead && (
          <button
            type="button"
            className="fold-button"
            aria-expanded={open}
            aria-controls={id}
            onClick={() => setOpen(!open)}
          >
            <span aria-hidden="true">{open ? '▾' : '▸'} </span>Read both side by side
            <span className="sr-only">: {names}</span>
          </button>
        )}
        <CopyButton
          className="fold-button"
          text={() => `${framework.shortTitle}\n${names}: ${kinds[kind]}. ${reason}\nWhat is wrong: `}
          done="Copied. Send it to whoever runs this site."
        >
          Report a mistake<span className="sr-only"> in the pair {names}</span>
        </CopyButton>
      </p>
      <div id={id} hidden={!open}>
        {open && <BothSkills framework={framework} skills={skills} />}
      </div>
    </>
  )
}
