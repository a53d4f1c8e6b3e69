import { kindNames } from '@/core/search/entries'
import { roleLevelHref, writeAddress } from '@/core/hrefs'
import type { Hit, SearchAnswer } from '@/core/search/search'
import type { MyRoleLevel } from '@/data-source/my-role-levels'
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
  /** The role levels that the reader chose on My skills. */
  readonly own: readonly MyRoleLevel[]
  readonly actionsFor: (hit: Hit) => readonly PaletteAction[]
}

/** The palette's list: results by kind, with what one can do with the first after its group; before typing, what was opened and chosen. */
export function optionGroups({ answer, recent, own, actionsFor }: Given): PaletteGroup[] {
  if (!answer) {
    const chosen = ownHits(own)
    const opened = recent.filter(({ id }) => !chosen.some((hit) => hit.id === id))
    return [...groupsOf('Opened recently', '', opened), ...groupsOf('Your role levels', '', chosen)]
  }
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

/** The closest role level and the target of My skills, as results. One that is both is there once. */
function ownHits(chosen: readonly MyRoleLevel[]): Hit[] {
  const hits = chosen.map(({ kind, framework, role, roleLevel, address }): Hit => ({
    id: writeAddress(address),
    kind: 'role-level',
    framework: framework.id,
    role: role.id,
    roleLevel: roleLevel.id,
    name: roleLevel.name,
    detail: kind === 'base' ? 'Your closest role level' : 'Your target',
    place: framework.shortTitle,
    href: roleLevelHref(address),
    position: [role.roleLevels.indexOf(roleLevel) + 1, role.roleLevels.length],
    roleFamilies: [],
    score: 0,
    marks: [],
  }))
  return hits.filter(({ id }, place) => hits.findIndex((hit) => hit.id === id) === place)
}
