import type { Profile } from '@/core/profile/model'
import { isRecord, readProfile } from '@/core/profile/read-profile'
import type { Unwritten } from './unwritten'

/**
 * What closing tabs had no time to write. Closing a tab ends its transactions, but `localStorage` is written at once. The next
 * tab that opens takes these changes and makes them.
 */
export interface Journal {
  /** Returns what other tabs left, and removes it. */
  readonly take: () => readonly Unwritten[]
  /** Replaces what this tab left before. */
  readonly leave: (changes: readonly Unwritten[]) => void
}

const PREFIX = 'my-skills-unwritten-'

/** The journal in `localStorage`, with a key for each tab. It is empty where the browser stores nothing. */
export function storedJournal(tab: string): Journal {
  const ownKey = `${PREFIX}${tab}`
  return {
    take: () => {
      try {
        const keys = Object.keys(localStorage).filter((key) => key.startsWith(PREFIX))
        return keys.flatMap((key) => {
          const text = localStorage.getItem(key)
          localStorage.removeItem(key)
          return readJournal(text)
        })
      } catch {
        return []
      }
    },
    leave: (changes) => {
      try {
        if (changes.length > 0) localStorage.setItem(ownKey, JSON.stringify(changes))
        else localStorage.removeItem(ownKey)
      } catch {
        // A closing tab has no other place to write to.
      }
    },
  }
}

/** A damaged entry is skipped, the others are read. */
function readJournal(text: string | null): Unwritten[] {
  const value = parsed(text ?? '[]')
  if (!Array.isArray(value)) return []
  return value.flatMap((entry: unknown) =>
    isRecord(entry) && Array.isArray(entry.states) ? [{ states: entry.states.map(profileIn) }] : [],
  )
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function profileIn(value: unknown): Profile | null {
  return value === null ? null : readProfile(value).profile
}
