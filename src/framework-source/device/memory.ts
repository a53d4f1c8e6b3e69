import type { Id } from '@/core/model'
import { hintInMemory } from './hint'
import type { KeptFramework, Slices } from './kept'

/** A framework that the device did not take. */
export interface FrameworkInMemory {
  readonly kept: KeptFramework
  readonly slices: Slices
}

const frameworks = new Map<Id, FrameworkInMemory>()

/** Those that the memory of this tab holds, by their ids, until it is closed. */
export function heldInMemory(): ReadonlyMap<Id, FrameworkInMemory> {
  return frameworks
}

export function holdInMemory(framework: FrameworkInMemory): void {
  frameworks.set(framework.kept.id, framework)
  hintInMemory(framework.kept.id, true)
}

export function dropFromMemory(id: Id): void {
  if (frameworks.delete(id)) hintInMemory(id, false)
}
