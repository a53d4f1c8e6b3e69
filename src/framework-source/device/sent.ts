import type { Id } from '@/core/model'
import { isSentId } from '@/core/sending/sent-id'
import { readSent } from '@/core/sending/sent-part'
import { ownStored, write } from './keep'
import type { StoredFramework } from './kept'
import { dropFromMemory, frameworksInMemory, keepInMemory } from './memory'
import { tellWhatIsKept } from './records'

/** Of this tab: the links on the screen have no fragment, and a reload of where they lead still finds the parts. */
const KEY = 'sent-frameworks'

/** The part of a framework that somebody sent in the link which opened this tab; from then on it is in the memory of the tab. */
export async function sentInLink(id: Id): Promise<StoredFramework | null> {
  if (!isSentId(id)) return null
  for (const fragment of [location.hash, keptFragment()]) {
    const parts = await readSent(fragment)
    if (!parts.some((part) => part.id === id)) continue
    for (const part of parts) keepInMemory(ownStored(part, { files: ['a link'], kept: Date.now() }))
    keepFragment(fragment)
    break
  }
  return frameworksInMemory().get(id) ?? null
}

/** Keeps such a part on the device. Resolves to whether it could be done. */
export async function keepSent(id: Id): Promise<boolean> {
  const stored = frameworksInMemory().get(id)
  if (!stored) return false
  const kept = await write(stored)
  if (kept.kind === 'failed' || kept.notKept !== null) return false
  dropFromMemory(id)
  await tellWhatIsKept([id])
  return true
}

function keptFragment(): string {
  try {
    return sessionStorage.getItem(KEY) ?? ''
  } catch {
    return ''
  }
}

function keepFragment(fragment: string): void {
  try {
    sessionStorage.setItem(KEY, fragment)
  } catch {
    // Then a reload needs the whole link again.
  }
}
