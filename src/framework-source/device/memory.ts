import type { Id } from '@/core/model'
import { noteInMemory } from './kept-index'
import type { KeptFramework, ViewsByPath } from './kept'

/** A framework that the device did not store. */
export interface FrameworkInMemory {
  readonly kept: KeptFramework
  readonly views: ViewsByPath
}

const frameworks = new Map<Id, FrameworkInMemory>()

/** The frameworks in the memory of this tab, by their ids, until it is closed. */
export function frameworksInMemory(): ReadonlyMap<Id, FrameworkInMemory> {
  return frameworks
}

export function keepInMemory(framework: FrameworkInMemory): void {
  frameworks.set(framework.kept.id, framework)
  noteInMemory(framework.kept.id, true)
}

export function dropFromMemory(id: Id): void {
  if (frameworks.delete(id)) noteInMemory(id, false)
}
