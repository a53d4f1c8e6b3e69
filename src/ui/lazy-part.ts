import type { ComponentType } from 'react'

/** A part of a screen whose code is loaded later. */
export interface LazyPart<Props extends object> {
  readonly load: () => Promise<ComponentType<Props>>
  /** The part if it has been loaded before, otherwise `null`. */
  readonly loaded: () => ComponentType<Props> | null
}

/** Remembers a part once its code has been loaded. */
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
