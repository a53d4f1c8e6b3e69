import { idFromName } from '../ids'
import type { Issue } from '../issue'
import type { RelatedSkills, Skill } from '../model'
import { plainHeading } from './columns/known-columns'
import { readCsv } from './sources/csv'

/** A table of related skills as far as it could be read. */
export interface RelatedTable {
  readonly relatedSkills: readonly RelatedSkills[]
  /** The row of each in the file, the heading being row 1. */
  readonly rows: readonly number[]
  readonly issues: readonly Issue[]
}

const headings = ['skill a', 'skill b', 'kind', 'reason']

/**
 * Reads a table of related skills (docs/data-format.md), cells parted by tabs, commas or semicolons. Skills are given by their
 * names or ids. A faulty row is left out and reported; whether the framework has the skills is for its rules to say.
 */
export function readRelatedTable(
  text: string,
  file: string,
  skills: readonly Pick<Skill, 'id' | 'name'>[] = [],
): RelatedTable {
  const idByName = new Map(skills.map(({ id, name }) => [name, id]))
  const idOf = (skill: string) => idByName.get(skill) ?? idFromName(skill)
  const issues: Issue[] = []
  const report = (row: number, what: string, tip: string) =>
    issues.push({ severity: 'error', rule: 'related-table', where: `${file}, row ${row}`, what, tip })

  const relatedSkills: RelatedSkills[] = []
  const rows: number[] = []
  const [heading = [], ...lines] = cutRows(text)
  const places = headings.map((name) => heading.findIndex((cell) => plainHeading(cell) === name))
  if (places.includes(-1)) {
    report(1, 'it does not name the columns', 'The first row must be: skill_a, skill_b, kind, reason.')
    return { relatedSkills, rows, issues }
  }
  for (const [index, cells] of lines.entries()) {
    const row = index + 2
    const [skill = '', other = '', kind = '', reason = ''] = places.map((place) => cells[place]?.trim())
    if (cells.every((cell) => cell.trim() === '')) continue
    if (!skill || !other) report(row, 'a skill is missing', 'A row names two skills.')
    else if (!isKind(kind)) report(row, `"${kind}" is not a kind`, 'The kinds are: variant, related, refused.')
    else if (!reason) report(row, 'the reason is missing', 'Give the reason in one sentence.')
    else {
      relatedSkills.push({ skills: [idOf(skill), idOf(other)], kind, reason })
      rows.push(row)
    }
  }
  return { relatedSkills, rows, issues }
}

/** Whether the first row of a text names the columns of such a table. */
export function hasRelatedHeading(text: string): boolean {
  const [heading = []] = cutRows(text.slice(0, text.indexOf('\n') + 1) || text)
  return headings.every((name) => heading.some((cell) => plainHeading(cell) === name))
}

/** What the rules found in a table, with the row of the file in place of the place in the list. */
export function issuesInTable(issues: readonly Issue[], { rows }: RelatedTable, file: string): readonly Issue[] {
  return issues.map((issue) => {
    const place = /^relatedSkills\[(\d+)\]/.exec(issue.where)?.[1]
    return place === undefined ? issue : { ...issue, where: `${file}, row ${rows[Number(place)]}` }
  })
}

function isKind(kind: string): kind is RelatedSkills['kind'] {
  return kind === 'variant' || kind === 'related' || kind === 'refused'
}

function cutRows(text: string): (readonly string[])[] {
  const plain = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  const [first = ''] = plain.split('\n', 1)
  const separator = ['\t', ';', ','].find((each) => first.includes(each)) ?? '\t'
  const rows: (readonly string[])[] = []
  readCsv(
    plain,
    separator,
    ({ length }) => length === headings.length,
    ({ cells }) => rows.push(cells),
  )
  return rows
}
