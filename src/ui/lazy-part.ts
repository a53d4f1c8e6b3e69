import type { ComponentType } from 'react'

/** A part of a screen whose code comes later. */
export interface LazyPart<Props extends object> {
  readonly load: () => Promise<ComponentType<Props>>
  /** The part, where it has been loaded before; `null` where it has not. */
  readonly loaded: () => ComponentType<Props> | null
}

/** Remembers a part once its code is there. */
export function lazyPart<Props extends object>(load: () => Promise<ComponentType<Props>>): LazyPart<Props> {
  let part: ComponentType<Props> | null = null
  return {
    load: async () => {
      part = await load()
      return part
    },
    loaded: () => part,
  }
}
