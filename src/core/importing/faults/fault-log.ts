import { shortened } from '../../format/places'
import { hasErrors, type Issue } from '../../issue'
import { faultKind, faultKinds, type Done, type FaultKindId } from './fault-kinds'
import { ensure } from '../draft/framework-draft'

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
const MOST_KEPT = 2_000

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

/** All problems found in reading, grouped by kind: first those of rows, then those of the whole framework. */
export type Report = readonly FaultGroup[]

/** Headings for what the rules of the format find. */
const titles: Readonly<Record<string, string>> = {
  shape: 'Fields that do not fit the format',
  'id-taken': 'Different names that give the same link',
  'skill-is-required': 'Skills that no role level asks for',
  'no-encoding-fault': 'Damaged characters',
}

/** The faults of the log, and the issues of the framework that was made of it. */
export function reportOf(log: FaultLog, issues: readonly Issue[]): Report {
  const byRule = new Map<string, Issue[]>()
  for (const issue of issues) ensure(byRule, issue.rule, () => []).push(issue)
  return [...log.groups(), ...Array.from(byRule, ([rule, found]) => groupOf(rule, found))]
}

function groupOf(kind: string, issues: readonly Issue[]): FaultGroup {
  const [first] = issues
  const severity = hasErrors(issues) ? 'error' : 'warning'
  const done = severity === 'error' ? 'left out' : 'kept'
  return {
    kind,
    title: titles[kind] ?? first?.what ?? kind,
    severity,
    done,
    tip: first?.tip ?? '',
    count: issues.length,
    issues: issues.slice(0, MOST_KEPT).map((issue): ReadingIssue => ({ ...issue, done })),
  }
}
