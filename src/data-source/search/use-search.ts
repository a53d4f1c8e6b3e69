import { useQueries, useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { SearchAnswer, SearchOptions } from '@/core/search/search'
import { queries } from '../queries'
import { useIsTakenOver } from '../use-is-taken-over'
import { theSearcher } from './searcher'

export interface Search {
  /** What was found, for the text before while the answer to a new one is on its way; `null` before the first answer. */
  readonly answer: SearchAnswer | null
  /** Whether the answer is to this text, from the frameworks that are there. */
  readonly isAnswered: boolean
  /** Whether it is from all frameworks. */
  readonly isCurrent: boolean
  /** Some frameworks may still be on their way, or may not have come. */
  readonly state: 'loading' | 'there' | 'failed'
}

interface Found {
  /** The text and options. */
  readonly asked: string
  /** With the frameworks they were looked for in. */
  readonly question: string
  readonly answer: SearchAnswer | 'failed'
}

/** Searches all frameworks, or those of the options, as one types. They are loaded when something is first typed. */
export function useSearch(text: string, options: SearchOptions, wanted = true): Search {
  const enabled = useIsTakenOver() && wanted
  const list = useQuery({ ...queries.frameworks(), enabled })
  const frameworks = (list.data ?? []).filter(({ isDownload }) => !isDownload)
  const synonyms = useQuery({ ...queries.synonyms(), enabled })
  const whole = useQueries({ queries: frameworks.map(({ id }) => ({ ...queries.whole(id), enabled })) })
  const [found, setFound] = useState<Found | null>(null)
  const loaded = whole.flatMap(({ data }) => data ?? [])
  const isLoading = !synonyms.data || whole.length === 0 || loaded.length < whole.length
  // What the lists and options hold, in one text.
  const asked = JSON.stringify([text, options])
  const question = JSON.stringify([asked, whole.map(({ dataUpdatedAt }) => dataUpdatedAt)])
  useEffect(() => {
    if (!enabled || !synonyms.data || loaded.length === 0) return
    const searcher = theSearcher()
    for (const framework of loaded) searcher.learn(framework, synonyms.data)
    return searcher.ask(
      text,
      options,
      loaded.map(({ id }) => id),
      (answer) => setFound({ asked, question, answer }),
    )
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [enabled, synonyms.data, question])
  const isFailed = found?.answer === 'failed' || [list, synonyms, ...whole].some(({ isError }) => isError)
  return {
    answer: !found || found.answer === 'failed' ? null : found.answer,
    isAnswered: found?.asked === asked,
    isCurrent: found?.question === question && !isLoading,
    state: isFailed ? 'failed' : isLoading ? 'loading' : 'there',
  }
}
