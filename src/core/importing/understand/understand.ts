import { part, type Document } from '../document'
import { addingUp } from './adding-up'
import { understandOutline } from './outline'
import { understandTables } from './tables'
import type { Choices, Understood } from './understood'

/** What several documents say together; `null` where nothing in them reads like roles and skills. */
export function understand(documents: readonly Document[], choices: Choices): Understood | null {
  const roots = documents.map(({ file, root }) => ({ ...root, title: root.title || file }))
  const [first] = roots
  if (!first) return null
  const root = roots.length === 1 ? first : part('', { parts: roots })
  const { shape } = choices
  const understood = [
    ...(shape === undefined || shape !== 'outline' ? [understandTables(root, choices)] : []),
    ...(shape === undefined || shape === 'outline' || shape === 'roles' ? [understandOutline(root, choices)] : []),
  ]
    .filter((each) => each !== null)
    .toSorted((a, b) => sizeOf(b) - sizeOf(a))[0]
  if (!understood) return null
  const leftOut = [...documents.flatMap((document) => document.leftOut), ...understood.leftOut]
  return { ...addingUp(understood, choices), leftOut }
}

/** Where a document can be read in two ways, the one that finds more in it is right. */
function sizeOf({ asked, described }: Understood): number {
  return asked.length + described.length
}
