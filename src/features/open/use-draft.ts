import { useState } from 'react'
import type { Id } from '@/core/model'
import type { Preview } from '@/core/opening/preview'
import { draftOf, type Draft } from './draft'

/** Kept outside the component, so that looking at another screen loses nothing. */
const drafts = new WeakMap<Preview, Draft>()

export type ChangeDraft = (changes: Partial<Draft>) => void

export function useDraft(preview: Preview, wanted: Id | null): readonly [Draft, ChangeDraft] {
  const [draft, setDraft] = useState(() => drafts.get(preview) ?? draftOf(preview, wanted))
  const [shown, setShown] = useState(preview)
  if (shown !== preview) {
    // Understood in another way, it may have other roles and skill levels; what the person typed stays.
    const { id, title, publisher, edition, replaces } = draft
    setShown(preview)
    setDraft({ ...draftOf(preview, wanted), id, title, publisher, edition, replaces })
  }
  const change: ChangeDraft = (changes) =>
    setDraft((before) => {
      const after = { ...before, ...changes }
      drafts.set(preview, after)
      return after
    })
  return [draft, change]
}
