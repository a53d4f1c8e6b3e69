import type { Issue } from '../../../src/core/issue'

/** One line of an explanations file (data/explanations/README.md). */
export interface ExplanationRow {
  /** Its place, for issues. */
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

/** The lines below the heading. A faulty line is left out and reported; `file` is the name of the file in issues. */
export function readExplanationRows(
  text: string,
  file: string,
): { rows: readonly ExplanationRow[]; issues: readonly Issue[] } {
  const [heading, ...lines] = text.replace(/\n$/, '').split('\n')
  if (heading !== HEADING) {
    const tip = `The first line must be: ${HEADING.replaceAll('\t', ', ')}, separated by tabs.`
    return { rows: [], issues: [explanationIssue(file, 'the first line does not name the columns', tip)] }
  }
  const issues: Issue[] = []
  const rows = lines.flatMap((line, index) => {
    const where = `${file}, line ${index + 2}`
    const row = readRow(line, where)
    if (typeof row !== 'string') return [row]
    issues.push(
      explanationIssue(where, row, 'A line needs four cells separated by tabs. Only skill_level may be empty.'),
    )
    return []
  })
  return { rows, issues }
}

/** A row, or what is wrong with it. */
function readRow(line: string, where: string): ExplanationRow | string {
  const cells = line.split('\t')
  if (cells.length !== 4) return `the line has ${cells.length} cells`
  if (cells.some((cell) => cell !== cell.trim())) return 'a cell starts or ends with white space'
  const [skill = '', skillLevel = '', kindCell = '', text = ''] = cells
  const kind = explanationKinds.find((known) => known === kindCell)
  if (!skill || !text) return 'the skill or the text is missing'
  if (!kind) return `"${kindCell}" is not a kind; the kinds are ${explanationKinds.join(', ')}`
  if (kind === 'summary' && skillLevel) return 'a summary describes the whole skill, so it has no skill level'
  return { where, skill, skillLevel, kind, text }
}

export function explanationIssue(where: string, what: string, tip: string): Issue {
  return { severity: 'error', rule: 'explanations-file', where, what, tip }
}
