import { reservedFrameworkIds } from '../format/rules/reserved-framework-id'
import { isId } from '../ids'
import type { Framework, Id } from '../model'
import { mappedScale } from './mapped-scale'

/** What a person changes of a framework that was read, before it is kept. What is absent stays as it was read. */
export interface FrameworkChanges {
  /** The first word of its hrefs. */
  readonly id?: Id
  readonly title?: string
  readonly publisher?: string
  readonly edition?: string
  /** The role levels of a role, lowest first, by the id of the role. */
  readonly ladders?: ReadonlyMap<Id, readonly Id[]>
  readonly skillScale?: ScaleChange
}

/** The framework's own skill levels in another order, lowest first; or what each of them is on the scale of four. */
export type ScaleChange =
  | { readonly kind: 'order'; readonly order: readonly Id[] }
  /** By the framework's own; `null` for one that says nothing of a skill level. */
  | { readonly kind: 'mapped'; readonly to: ReadonlyMap<Id, Id | null> }

/**
 * A framework with what a person changed of it: as valid as it was. What no framework can have (a blank title, an id that
 * is none or another screen's) stays as it was read, and so does what the changes do not speak of.
 */
export function changedFramework(framework: Framework, changes: FrameworkChanges): Framework {
  const { ladders, skillScale } = changes
  const title = changes.title?.trim()
  const named: Framework = {
    ...framework,
    id: changes.id !== undefined && isFree(changes.id) ? changes.id : framework.id,
    ...(title && { title, shortTitle: title }),
    publisher: changes.publisher?.trim() || framework.publisher,
    edition: changes.edition?.trim() || framework.edition,
    roles: framework.roles.map((role) => ({
      ...role,
      roleLevels: arranged(role.roleLevels, ladders?.get(role.id) ?? []),
    })),
  }
  if (!skillScale) return named
  return skillScale.kind === 'mapped'
    ? mappedScale(named, skillScale.to)
    : { ...named, skillScale: arranged(named.skillScale, skillScale.order) }
}

function isFree(id: Id): boolean {
  return isId(id) && !reservedFrameworkIds.has(id)
}

/** Why a framework that is opened cannot have an id: the site has one of it, or one of it is kept on the device. */
export type IdFault = 'empty' | 'not-an-id' | 'reserved' | 'of-the-site' | 'kept'

/** Why a framework cannot have this id; `null` if it can. With `kept` it can, if it replaces the framework that is kept. */
export function idFault(id: string, ofTheSite: ReadonlySet<Id>, kept: ReadonlySet<Id>): IdFault | null {
  if (id.trim() === '') return 'empty'
  if (!isId(id)) return 'not-an-id'
  if (reservedFrameworkIds.has(id)) return 'reserved'
  if (ofTheSite.has(id)) return 'of-the-site'
  return kept.has(id) ? 'kept' : null
}

/** The same things in the order of `ids`. Unknown ids are ignored; items without one go last. */
export function arranged<Thing extends { readonly id: Id }>(
  things: readonly Thing[],
  ids: readonly Id[],
): readonly Thing[] {
  const byId = new Map(things.map((thing) => [thing.id, thing]))
  const named = [...new Set(ids)].flatMap((id) => byId.get(id) ?? [])
  return [...named, ...things.filter((thing) => !named.includes(thing))]
}
