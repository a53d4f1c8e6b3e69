import { part, type Document } from '../document'
import { understandOutline } from './outline'
import type { Choices, Understood } from './understood'

/** What several documents say together; `null` where nothing in them reads like roles and skills. */
export function understand(documents: readonly Document[], choices: Choices): Understood | null {
  const roots = documents.map(({ file, root }) => ({ ...root, title: root.title || file }))
  const [first] = roots
  if (!first) return null
  const understood = understandOutline(roots.length === 1 ? first : part('', { parts: roots }), choices)
  return (
    understood && { ...understood, leftOut: [...documents.flatMap(({ leftOut }) => leftOut), ...understood.leftOut] }
  )
}
