import type { Id } from '@/core/model'

/**
 * Which frameworks this device keeps, where it can be asked at once: `localStorage`. The truth lies in the database, which
 * takes a module and a moment to open; a visitor who keeps nothing must not pay for either.
 */
const KEY = 'kept-frameworks'

/** Those that the memory of this tab holds, because the device takes nothing. */
const held = new Set<Id>()
/** What was written last and not taken. */
let unwritten: readonly Id[] = []
const listeners = new Set<(touched: readonly Id[]) => void>()

/** Empty too where there is no telling; `isHintReadable` says so. */
export function hintedIds(): readonly Id[] {
  return [...new Set([...read(storedText()), ...unwritten, ...held])]
}

/** Whether the browser lets the page look. Where it does not, the database itself has to be asked: it may answer none the less. */
export function isHintReadable(): boolean {
  try {
    localStorage.getItem(KEY)
    return true
  } catch {
    return false
  }
}

/** Says which frameworks are kept from now on, and of which the content has changed: to this tab and to all others. */
export function writeHint(kept: readonly Id[], touched: readonly Id[]): void {
  try {
    // A stamp, so that other tabs hear of a framework that was kept anew under its id.
    localStorage.setItem(KEY, JSON.stringify({ kept, stamp: Date.now() }))
    unwritten = []
  } catch {
    // This tab knows it all the same.
    unwritten = kept
  }
  tell(touched)
}

/** Says that the memory of this tab holds a framework, or no longer does. */
export function hintInMemory(id: Id, isHeld: boolean): void {
  if (isHeld) held.add(id)
  else held.delete(id)
  tell([id])
}

/** Calls back with the ids of the frameworks that came, changed or went, in this tab or another. Gives what ends that. */
export function watchHint(listener: (touched: readonly Id[]) => void): () => void {
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
