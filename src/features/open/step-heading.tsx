import type { ReactNode } from 'react'

/** Each step has one heading of this id, which takes the focus when the step begins. */
export const stepHeadingId = 'open-step'

/** The heading of the step that opening is at. */
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
