import { shortened } from '../../format/places'
import type { Issue } from '../../issue'
import { faultKind, faultKinds, type Done, type FaultKindId } from './fault-kinds'

/** A place in a file; rows are counted as in a spreadsheet, the heading is row 1. */
export interface FaultPlace {
  readonly file: string
  readonly row?: number
  readonly column?: string
}

/** A problem found in reading, with its place and what was done about it. */
export interface ReadingIssue extends Issue, Partial<FaultPlace> {
  readonly done: Done
  /** The value in the file, shortened if it is long. */
  readonly value?: string
}

/** All problems of one kind. */
export interface FaultGroup {
  readonly kind: string
  readonly title: string
  readonly severity: Issue['severity']
  readonly done: Done
  readonly tip: string
  readonly count: number
  /** Each of them, up to `MOST_KEPT`. */
  readonly issues: readonly ReadingIssue[]
}

/** How many problems of a kind are kept with their places; the rest are counted. A report of 250 MB helps nobody. */
export const MOST_KEPT = 2_000

/** Collects what reading finds, grouped by kind. */
export class FaultLog {
  readonly #groups = new Map<FaultKindId, { count: number; issues: ReadingIssue[] }>()
  /** For a file that is not a long table: the place in it that each row was made from. */
  readonly places = new Map<string, readonly { readonly at: string; readonly row?: number }[]>()

  /** `what` says what was found, without a full stop. */
  add(kind: FaultKindId, given: FaultPlace, what: string, value?: string): void {
    const place = this.#inDocument(given)
    const group = this.#groups.get(kind) ?? { count: 0, issues: [] }
    this.#groups.set(kind, group)
    group.count += 1
    if (group.issues.length >= MOST_KEPT) return
    const { severity, done, tip } = faultKind(kind)
    const kept = value === undefined ? {} : { value: shortened(value) }
    group.issues.push({
      severity,
      rule: kind,
      where: placeInWords(place),
      what,
      tip,
      done,
      ...place,
      ...kept,
    })
  }

  #inDocument(place: FaultPlace): FaultPlace {
    const found = this.places.get(place.file)?.[(place.row ?? 0) - 1]
    if (!found) return place
    return {
      file: place.file,
      ...(found.row !== undefined && { row: found.row }),
      ...(found.at !== '' && { column: found.at }),
    }
  }

  /** The kinds that were found, in the order of `faultKinds`. */
  groups(): FaultGroup[] {
    return kindIds.flatMap((id) => {
      const found = this.#groups.get(id)
      if (!found) return []
      const { title, severity, done, tip } = faultKind(id)
      return [{ kind: id, title, severity, done, tip, ...found }]
    })
  }
}

const kindIds = Object.keys(faultKinds).filter((id): id is FaultKindId => id in faultKinds)

function placeInWords({ file, row, column }: FaultPlace): string {
  return [file, ...(row === undefined ? [] : [`row ${row}`]), ...(column === undefined ? [] : [column])].join(', ')
}
