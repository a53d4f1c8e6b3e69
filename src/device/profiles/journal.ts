import type { Profile } from '@/core/profile/model'
import { isRecord, readProfile } from '@/core/profile/read-profile'
import type { Unwritten } from './unwritten'

/**
 * Holds what a closing tab had no time to write. A transaction dies with its tab; `localStorage` is written at once. The next
 * tab that opens takes it and makes the same changes.
 */
export interface Journal {
  /** What other tabs left, each once. */
  readonly take: () => readonly Unwritten[]
  /** What this tab leaves, in place of what it left before. */
  readonly leave: (changes: readonly Unwritten[]) => void
}

const PREFIX = 'my-skills-unwritten-'

/** The journal of one tab, under a key of its own. Where the browser keeps nothing, it holds nothing. */
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
        // Nothing more can be done for a tab that is closing.
      }
    },
  }
}

/** One that is damaged costs itself and none of the others. */
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
