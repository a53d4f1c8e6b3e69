import type { TypedText } from '@/core/profile/edits'
import { limits } from '@/core/profile/model'

interface TypedTextProps {
  id: string
  value: string
  onType: (typed: TypedText) => void
  /** More than one line. */
  long?: boolean
  placeholder?: string | undefined
  maxLength?: number
  className?: string
}

/** A text field that is stored with every key. It reports the text before and after, so that what two tabs type can be merged. */
export function TypedTextField({
  id,
  value,
  onType,
  long = false,
  placeholder,
  maxLength = limits.textLength,
  className = 'field w-full',
}: TypedTextProps) {
  const shared = { id, value, placeholder, maxLength, autoComplete: 'off' }
  return long ? (
    <textarea
      {...shared}
      className={`${className} growing`}
      rows={2}
      onChange={(event) => onType({ from: value, to: event.target.value })}
    />
  ) : (
    <input
      {...shared}
      type="text"
      className={className}
      onChange={(event) => onType({ from: value, to: event.target.value })}
    />
  )
}
