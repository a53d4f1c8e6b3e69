import type { Framework, Id } from '../model'

/** What a person changes of a framework that was read, before it is kept. What is absent stays as it was read. */
export interface FrameworkChanges {
  /** The first word of its hrefs. */
  readonly id?: Id
  readonly title?: string
  readonly publisher?: string
  readonly edition?: string
  /** The rungs of a role, lowest first, by the id of the role. */
  readonly ladders?: ReadonlyMap<Id, readonly Id[]>
  readonly skillScale?: ScaleChange
}

/** The framework's own skill levels in another order, lowest first; or what each of them is on the scale of four. */
export type ScaleChange =
  | { readonly kind: 'order'; readonly order: readonly Id[] }
  /** By the framework's own; `null` for one that says nothing of a skill level. */
  | { readonly kind: 'mapped'; readonly to: ReadonlyMap<Id, Id | null> }

/** A framework with what a person changed of it. */
export function changedFramework(framework: Framework, changes: FrameworkChanges): Framework {
  const { id = framework.id, title, publisher = framework.publisher, edition = framework.edition } = changes
  return { ...framework, id, publisher, edition, ...(title !== undefined && { title, shortTitle: title }) }
}
