import type { Id } from '@/core/model'

/**
 * The index of kept frameworks: their ids, in `localStorage`, where they can be read at once. Opening the database takes a
 * module and a moment, and a visitor who keeps nothing must not pay for either. The database decides where the two differ.
 */
const KEY = 'kept-frameworks'

/** Ids of frameworks in the memory of this tab, because the device stores nothing. */
const inMemory = new Set<Id>()
/** The ids of the last write that failed. */
let unwritten: readonly Id[] = []
const listeners = new Set<(touched: readonly Id[]) => void>()

/** Empty also where the index cannot be read; see `isKeptIndexReadable`. */
export function keptIds(): readonly Id[] {
  return [...new Set([...read(storedText()), ...unwritten, ...inMemory])]
}

/** Whether the browser lets the page read the index. Where it does not, ask the database: it may still answer. */
export function isKeptIndexReadable(): boolean {
  try {
    localStorage.getItem(KEY)
    return true
  } catch {
    return false
  }
}

/** Tells this tab and all others which frameworks are kept from now on, and whose content has changed. */
export function writeKeptIndex(kept: readonly Id[], touched: readonly Id[]): void {
  try {
    // The stamp makes the text differ, so that other tabs are told of a framework that was kept again under its id.
    localStorage.setItem(KEY, JSON.stringify({ kept, stamp: Date.now() }))
    unwritten = []
  } catch {
    unwritten = kept
  }
  tell(touched)
}

/** Tells this tab that a framework is in its memory, or no longer is. */
export function noteInMemory(id: Id, isThere: boolean): void {
  if (isThere) inMemory.add(id)
  else inMemory.delete(id)
  tell([id])
}

/** Calls back with the ids of frameworks that were added, changed or removed, in this tab or another. Returns a function that stops it. */
export function watchKeptIndex(listener: (touched: readonly Id[]) => void): () => void {
  const fromOtherTab = ({ key, oldValue, newValue }: StorageEvent) => {
    if (key === KEY || key === null) listener([...new Set([...read(oldValue), ...read(newValue)])])
  }
  listeners.add(listener)
  window.addEventListener('storage', fromOtherTab)
  return () => {
    listeners.delete(listener)
    window.removeEventListener('storage', fromOtherTab)
  }
}

function tell(touched: readonly Id[]): void {
  for (const listener of listeners) listener(touched)
}

function storedText(): string | null {
  try {
    return localStorage.getItem(KEY)
  } catch {
    return null
  }
}

function read(text: string | null): readonly Id[] {
  try {
    const { kept } = JSON.parse(text ?? '{}') as { kept?: unknown }
    return Array.isArray(kept) ? kept.filter((id): id is Id => typeof id === 'string') : []
  } catch {
    return []
  }
}
