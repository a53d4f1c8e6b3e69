import type { Id } from '@/core/model'
import { noteInMemory } from './kept-index'
import type { StoredFramework } from './kept'

const frameworks = new Map<Id, StoredFramework>()

/** The frameworks that the device did not store, by their ids: in the memory of this tab, until it is closed. */
export function frameworksInMemory(): ReadonlyMap<Id, StoredFramework> {
  return frameworks
}

export function keepInMemory(framework: StoredFramework): void {
  frameworks.set(framework.card.id, framework)
  noteInMemory(framework.card.id, true)
}

export function dropFromMemory(id: Id): void {
  if (frameworks.delete(id)) noteInMemory(id, false)
}
