import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'

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

/** Says that a part of the screen could not be loaded, with a button to try again. */
export function NotLoaded({ what, onTryAgain }: NotLoadedProps) {
  return (
    <p role="alert">
      We couldn’t load {what}. You may be offline.{' '}
      <button type="button" className="button" onClick={onTryAgain}>
        Try again
      </button>
    </p>
  )
}
