import { startTransition, useOptimistic, type ReactNode } from 'react'

interface OptionProps {
  on: boolean
  /** Resolves when the href says so too. */
  onChange: (on: boolean) => Promise<void>
  children: ReactNode
}

/** A box whose tick stands in the href. It is ticked at once: the href follows a moment later, and the box would jump back until then. */
export function Option({ on, onChange, children }: OptionProps) {
  const [shown, setShown] = useOptimistic(on)
  const change = (to: boolean) =>
    startTransition(async () => {
      setShown(to)
      await onChange(to)
    })
  return (
    <label className="flex min-h-10 items-center gap-2 wide:mr-2">
      <input
        type="checkbox"
        className="h-[1.15rem] w-[1.15rem] flex-none accent-accent"
        checked={shown}
        onChange={(event) => change(event.target.checked)}
      />
      {children}
    </label>
  )
}
