import type { UseQueryResult } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import { useSiteWatch } from '@/data-source/site'

interface LoadedProps<Data> {
  query: UseQueryResult<Data>
  /** What is loaded, as it reads inside a sentence: "the other roles". */
  what: string
  children: (data: Data) => ReactNode
}

/** Draws what a query reads; before that, says that it is loading or that it could not be loaded. */
export function Loaded<Data>({ query: { data, isError, refetch }, what, children }: LoadedProps<Data>) {
  if (data !== undefined) return children(data)
  if (isError) return <NotLoaded what={what} onTryAgain={() => void refetch()} />
  return <p className="text-soft">Loading {what}…</p>
}

interface NotLoadedProps extends Pick<LoadedProps<unknown>, 'what'> {
  onTryAgain: () => void
}

/** Says that a part of the screen could not be loaded. It is tried again when the site answers, and with a button. */
export function NotLoaded({ what, onTryAgain }: NotLoadedProps) {
  const [answers, setAnswers] = useState(0)
  useSiteWatch((version) => {
    setAnswers(version === null ? 0 : answers + 1)
    if (version !== null) onTryAgain()
  })
  return (
    <p role="alert">
      We couldn’t load {what}. {answers > 1 ? 'Reload the page to see it.' : 'You may be offline.'}{' '}
      <button type="button" className="button" onClick={onTryAgain}>
        Try again
      </button>
    </p>
  )
}
