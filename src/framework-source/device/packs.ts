import type { Views } from '@/core/views/views'

/**
 * Slices as the database holds them. A browser's database takes as long for a small record as for one of some hundred
 * kilobytes (50,000 records of 4 kB took minutes, in a thousand packs they take seconds), so small views lie together: those
 * of a role, of the next role and so on, then those of the skills. A view of the whole framework lies by itself.
 */
export interface PackRecord {
  /** The key of the record. */
  readonly key: string
  readonly content: object
}

/** Which pack holds the views of a role or of a skill, by `subjectOf`. */
export type PackIndex = Readonly<Record<string, number>>

/** A pack: views by their paths. */
export type Pack = Readonly<Record<string, object>>

/** So many views a pack, and then to the end of the role: about a quarter of a megabyte. */
const SLICES_IN_PACK = 64

/** The views of one framework as records, and last the index of its packs. `viewsOf` lists the views of a role one after another. */
export function* packRecords(framework: string, views: Views): Generator<PackRecord> {
  const index = new Map<string, number>()
  let pack: [path: string, slice: object][] = []
  let number = 0
  for (const [path, make] of views) {
    const subject = subjectOf(path)
    if (subject === null) {
      yield { key: path, content: make() }
      continue
    }
    if (pack.length >= SLICES_IN_PACK && !index.has(subject)) {
      yield { key: packKey(framework, number), content: Object.fromEntries(pack) }
      pack = []
      number += 1
    }
    index.set(subject, number)
    pack.push([path, make()])
  }
  yield { key: packKey(framework, number), content: Object.fromEntries(pack) }
  yield { key: packIndexKey(framework), content: Object.fromEntries(index) }
}

/** What a view speaks of, e.g. `skills/agile-and-lean-practices`; `null` for one of the whole framework. */
export function subjectOf(path: string): string | null {
  const [, , kind, file] = path.split('/')
  if (kind === undefined || file === undefined) return null
  return `${kind === 'skills' ? 'skills' : 'roles'}/${file.replace(/\.json$/, '')}`
}

/** The keys of all records of a framework begin with `frameworks/ID/`, as the paths of its views do. */
export function packKey(framework: string, number: number): string {
  return `frameworks/${framework}/packs/${number}`
}

export function packIndexKey(framework: string): string {
  return `frameworks/${framework}/packs/index`
}
