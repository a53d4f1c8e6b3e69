import type { ReactNode } from 'react'

interface OptionProps {
  on: boolean
  onChange: (on: boolean) => void
  children: ReactNode
}

/** A checkbox with its label. */
export function Option({ on, onChange, children }: OptionProps) {
  return (
    <label className="flex min-h-10 items-center gap-2 wide:mr-2">
      <input
        type="checkbox"
        className="h-[1.15rem] w-[1.15rem] flex-none accent-accent"
        checked={on}
        onChange={(event) => onChange(event.target.checked)}
      />
      {children}
    </label>
  )
}
