import { useState } from 'react'
import type { WordingChange } from '@/core/editions/framework-changes'
import { Statements } from '@/ui/statements'
import type { ComparedEditions } from './load'

/** The wording of one skill in both editions, to open. */
export function Wordings({ compared, wordings }: { compared: ComparedEditions; wordings: readonly WordingChange[] }) {
  const [isOpen, setOpen] = useState(false)
  if (wordings.length === 0) return null
  const nameOf = (skillLevel: string | null) =>
    compared.to.skillScale.find(({ id }) => id === skillLevel)?.name ?? 'What the skill is'
  return (
    <details className="mt-1" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="words-more">Compare the wording</summary>
      {isOpen &&
        wordings.map(({ skillLevel, statements }) => (
          <div key={skillLevel} className="mt-2">
            <h3 className="text-base">{nameOf(skillLevel)}</h3>
            <Statements statements={statements} markWording />
          </div>
        ))}
    </details>
  )
}
