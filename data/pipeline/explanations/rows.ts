import type { Issue } from '../../../src/core/issue'

/** One line of an explanations file (data/explanations/README.md). */
export interface ExplanationRow {
  /** Where issues find it. */
  readonly where: string
  /** The skill's name in the framework. */
  readonly skill: string
  /** A skill level id; empty for the skill as a whole, and where requirements state no skill level. */
  readonly skillLevel: string
  readonly kind: ExplanationKind
  readonly text: string
}

/** In the order of the file. */
export const explanationKinds = ['summary', 'statement', 'example'] as const
type ExplanationKind = (typeof explanationKinds)[number]

const HEADING = ['skill', 'skill_level', 'kind', 'text'].join('\t')

/** The lines below the heading. A faulty line is left out and reported; `file` is how issues name the file. */
export function readExplanationRows(
  text: string,
  file: string,
): { rows: readonly ExplanationRow[]; issues: readonly Issue[] } {
  const [heading, ...lines] = text.replace(/\n$/, '').split('\n')
  if (heading !== HEADING) {
    const tip = `The heading is: ${HEADING.replaceAll('\t', ', ')}, with a tab between.`
    return { rows: [], issues: [explanationIssue(file, 'the first line is not the heading', tip)] }
  }
  const issues: Issue[] = []
  const rows = lines.flatMap((line, index) => {
    const where = `${file}, line ${index + 2}`
    const row = readRow(line, where)
    if (typeof row !== 'string') return [row]
    issues.push(
      explanationIssue(where, row, 'A line has four cells with a tab between; only skill_level may be empty.'),
    )
    return []
  })
  return { rows, issues }
}

/** A row, or what is wrong with it. */
function readRow(line: string, where: string): ExplanationRow | string {
  const cells = line.split('\t')
  if (cells.length !== 4) return `the line has ${cells.length} cells`
  if (cells.some((cell) => cell !== cell.trim())) return 'a cell begins or ends with white space'
  const [skill = '', skillLevel = '', kindCell = '', text = ''] = cells
  const kind = explanationKinds.find((known) => known === kindCell)
  if (!skill || !text) return 'the skill or the text is missing'
  if (!kind) return `"${kindCell}" is none of ${explanationKinds.join(', ')}`
  if (kind === 'summary' && skillLevel) return 'a summary is of the skill as a whole and has no skill level'
  return { where, skill, skillLevel, kind, text }
}

export function explanationIssue(where: string, what: string, tip: string): Issue {
  return { severity: 'error', rule: 'explanations-file', where, what, tip }
}
