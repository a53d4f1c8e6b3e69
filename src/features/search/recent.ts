import type { Hit } from '@/core/search/search'

const key = 'recent'
const most = 6

/** What was opened from a search, the last first. Only on this device; empty where the browser stores nothing. */
export function readRecent(): readonly Hit[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key) ?? '[]')
    return Array.isArray(stored) ? stored.filter(isHit) : []
  } catch {
    return []
  }
}

export function rememberOpened(hit: Hit): void {
  const { why: _why, ...plain } = { ...hit, marks: [] }
  store([plain, ...readRecent().filter(({ id }) => id !== hit.id)].slice(0, most))
}

export function forgetRecent(): void {
  store([])
}

function store(hits: readonly Hit[]): void {
  try {
    localStorage.setItem(key, JSON.stringify(hits))
  } catch {
    // Without storage there is no list, and nothing else is lost.
  }
}

/** An older version of the app, or a hand, may have written something else. */
function isHit(value: unknown): value is Hit {
  if (typeof value !== 'object' || value === null) return false
  const texts = ['id', 'kind', 'framework', 'name', 'detail', 'place', 'href']
  return texts.every((name) => typeof Object.getOwnPropertyDescriptor(value, name)?.value === 'string')
}
