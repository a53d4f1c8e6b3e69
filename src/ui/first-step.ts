import { useEffect, useRef, type RefObject } from 'react'
import { useLocation } from 'react-router'
import { firstStep } from './page-heading'

/** For the first field of a screen: gives it the focus when such a link led here. */
export function useFirstStep<Field extends HTMLElement>(): RefObject<Field | null> {
  const field = useRef<Field>(null)
  const isFirst = useLocation().state === firstStep
  useEffect(() => {
    if (isFirst) field.current?.focus()
  }, [isFirst])
  return field
}
