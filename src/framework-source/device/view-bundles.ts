import type { Views } from '@/core/views/views'

/**
 * Views as the database stores them. A browser's database takes as long for a small record as for one of some hundred
 * kilobytes (50,000 records of 4 kB took minutes, in a thousand bundles they take seconds), so small views are bundled: those
 * of a role, of the next role and so on, then those of the skills. A view of the whole framework is a record of its own.
 */
export interface ViewRecord {
  /** The key of the record. */
  readonly key: string
  readonly content: object
}

/** Which bundle has the views of a role or of a skill, by `subjectOf`. */
export type BundleIndex = Readonly<Record<string, number>>

/** Views by their paths. */
export type ViewBundle = Readonly<Record<string, object>>

/** The views in a bundle, which then goes on to the end of the role: about a quarter of a megabyte. */
const VIEWS_IN_BUNDLE = 64

/** The views of one framework as records, and last the index of its bundles. `viewsOf` lists the views of a role one after another. */
export function* bundleRecords(framework: string, views: Views): Generator<ViewRecord> {
  const index = new Map<string, number>()
  let bundle: [path: string, view: object][] = []
  let number = 0
  for (const [path, make] of views) {
    const subject = subjectOf(path)
    if (subject === null) {
      yield { key: path, content: make() }
      continue
    }
    if (bundle.length >= VIEWS_IN_BUNDLE && !index.has(subject)) {
      yield { key: bundleKey(framework, number), content: Object.fromEntries(bundle) }
      bundle = []
      number += 1
    }
    index.set(subject, number)
    bundle.push([path, make()])
  }
  yield { key: bundleKey(framework, number), content: Object.fromEntries(bundle) }
  yield { key: bundleIndexKey(framework), content: Object.fromEntries(index) }
}

/** What a view speaks of, e.g. `skills/agile-and-lean-practices`; `null` for one of the whole framework. */
export function subjectOf(path: string): string | null {
  const [, , kind, file] = path.split('/')
  if (kind === undefined || file === undefined) return null
  return `${kind === 'skills' ? 'skills' : 'roles'}/${file.replace(/\.json$/, '')}`
}

/** The keys of all records of a framework begin with `frameworks/ID/`, as the paths of its views do. */
export function bundleKey(framework: string, number: number): string {
  return `frameworks/${framework}/bundles/${number}`
}

export function bundleIndexKey(framework: string): string {
  return `frameworks/${framework}/bundles/index`
}
