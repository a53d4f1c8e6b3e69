import { kindNames } from '@/core/search/entries'
import type { Hit, SearchAnswer } from '@/core/search/search'
import type { PaletteAction } from './actions'

/** Something to choose in the palette's list. */
export interface PaletteOption {
  /** Part of an element's id. */
  readonly id: string
  /** Does what is needed before leaving, and says where to go. */
  readonly go: () => Promise<string> | string
  readonly hit?: Hit
  readonly action?: PaletteAction
}

export interface PaletteGroup {
  readonly name: string
  /** "4 of 6" */
  readonly note: string
  readonly options: readonly PaletteOption[]
}

interface Given {
  readonly answer: SearchAnswer | null
  readonly recent: readonly Hit[]
  readonly actionsFor: (hit: Hit) => readonly PaletteAction[]
}

/** The palette's list: results by kind, with what one can do with the first after its group; before typing, what was opened. */
export function optionGroups({ answer, recent, actionsFor }: Given): PaletteGroup[] {
  if (!answer) return groupsOf('Opened recently', '', recent)
  const [first, ...others] = answer.groups.map(({ kind, total, hits }) => ({
    name: kindNames[kind],
    note: hits.length < total ? `${hits.length} of ${total}` : `${total}`,
    options: hits.map(optionOf),
  }))
  if (!first) return groupsOf('Closest matches', '', answer.nearest)
  const best = first.options[0]?.hit
  const actions = best ? actionsFor(best) : []
  const group: PaletteGroup = {
    name: 'Actions',
    note: `for ${best?.name ?? ''}`,
    options: actions.map((action) => ({ id: action.id, go: action.go, action })),
  }
  return [first, ...(actions.length > 0 ? [group] : []), ...others]
}

function groupsOf(name: string, note: string, hits: readonly Hit[]): PaletteGroup[] {
  return hits.length > 0 ? [{ name, note, options: hits.map(optionOf) }] : []
}

function optionOf(hit: Hit): PaletteOption {
  return { id: hit.id.replaceAll(/[^a-z0-9-]/g, '_'), go: () => hit.href, hit }
}
