import { memo } from 'react'
import type { Hit } from '@/core/search/search'
import { SearchHit } from '@/ui/search-hit'
import type { PaletteGroup, PaletteOption } from './palette-options'

interface OptionGroupProps {
  group: PaletteGroup
  listId: string
  /** The id of the option that is chosen, if it is one of these. */
  active: string | undefined
  /** The first hit of all groups. */
  first?: Hit | undefined
  onTake: (option: PaletteOption) => Promise<void>
}

/**
 * The options of one kind. The field has the keys; a pointer or a finger takes an option at once. Drawn again only when something
 * about it changes: each key draws the palette, before there is an answer to it.
 */
export const OptionGroup = memo(function OptionGroup({
  group: { name, note, options },
  listId,
  active,
  first,
  onTake,
}: OptionGroupProps) {
  const headingId = `${listId}-${name.replaceAll(' ', '-')}`
  return (
    <div role="group" aria-labelledby={headingId}>
      <div className="palette-heading">
        <span id={headingId}>{name}</span>
        <span className="font-normal">{note}</span>
      </div>
      {options.map((option) => (
        // The field above handles the keys of all options.
        // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
        <div
          key={option.id}
          id={`${listId}-${option.id}`}
          role="option"
          tabIndex={-1}
          aria-selected={option.id === active}
          onClick={() => void onTake(option)}
        >
          {option.hit && <SearchHit hit={option.hit} first={first} />}
          {option.action && (
            <span className="search-hit">
              <span aria-hidden="true">→</span>
              <span>
                <span className="block font-serif text-[1.05rem] font-semibold">{option.action.name}</span>
                <span className="block text-sm text-soft">{option.action.detail}</span>
              </span>
            </span>
          )}
        </div>
      ))}
    </div>
  )
})
