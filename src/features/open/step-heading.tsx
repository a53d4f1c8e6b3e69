import type { ReactNode } from 'react'

/** The heading with this id takes the focus when its step begins. */
export const stepHeadingId = 'open-step'

/** The heading of the current step. */
export function StepHeading({
  children,
  isFirst = false,
}: {
  children: ReactNode
  /** Whether it begins a box of its own. */ isFirst?: boolean
}) {
  return (
    <h2 id={stepHeadingId} tabIndex={-1} className={`mb-2 break-words ${isFirst ? '' : 'mt-6'}`}>
      {children}
    </h2>
  )
}
