import type { Framework, Id } from '@/core/model'
import { indexFramework, type FrameworkIndex } from '@/core/search/framework-index'
import { search, type SearchAnswer, type SearchOptions } from '@/core/search/search'
import type { Synonym } from '@/core/search/synonyms'

/** A framework to be found in from now on, or a question. */
export type SearchTask =
  | { readonly learn: Framework; readonly synonyms: readonly Synonym[] }
  | { readonly ask: string; readonly options: SearchOptions; readonly among: readonly Id[]; readonly question: number }

export interface SearchReply extends SearchAnswer {
  readonly question: number
}

const indexes = new Map<Id, FrameworkIndex>()

self.addEventListener('message', ({ data }: MessageEvent<SearchTask>) => {
  if ('learn' in data) {
    indexes.set(data.learn.id, indexFramework(data.learn, data.synonyms))
    return
  }
  const { ask, options, among, question } = data
  const chosen = among.flatMap((id) => indexes.get(id) ?? [])
  const reply: SearchReply = { ...search(chosen, ask, options), question }
  // A worker has one listener, and its messages name no origin.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  self.postMessage(reply)
})
