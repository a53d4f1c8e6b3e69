import type { Issue } from '../../src/core/issue'

/** One line of requirements.tsv. */
export interface TableRow {
  readonly roleFamily: string
  readonly role: string
  /** 1 is the first role level of the role's ladder. */
  readonly ladderPosition: number
  readonly roleLevel: string
  readonly skill: string
  /** Empty if the source states none. */
  readonly skillLevel: string
}

const HEADING = ['role_family', 'role', 'ladder_position', 'role_level', 'skill', 'skill_level'].join('\t')

/** The lines of requirements.tsv below its heading. A faulty line is left out and reported; `file` is the name of the table in issues. */
export function readTableRows(text: string, file: string): { rows: readonly TableRow[]; issues: readonly Issue[] } {
  const [heading, ...lines] = text.replace(/\n$/, '').split('\n')
  if (heading !== HEADING) {
    return {
      rows: [],
      issues: [
        tableIssue(
          file,
          'the first line does not name the columns',
          `The first line must be: ${HEADING.replaceAll('\t', ', ')}, separated by tabs.`,
        ),
      ],
    }
  }
  const issues: Issue[] = []
  const rows = lines.flatMap((line, index) => {
    const row = readRow(line)
    if (typeof row !== 'string') return [row]
    issues.push(
      tableIssue(
        `${file}, line ${index + 2}`,
        row,
        'A line needs six cells separated by tabs. Only the last may be empty.',
      ),
    )
    return []
  })
  return { rows, issues }
}

/** A row, or what is wrong with it. */
function readRow(line: string): TableRow | string {
  const cells = line.split('\t')
  if (cells.length !== 6) return `the line has ${cells.length} cells`
  if (cells.some((cell) => cell !== cell.trim())) return 'a cell starts or ends with white space'
  const [roleFamily = '', role = '', position = '', roleLevel = '', skill = '', skillLevel = ''] = cells
  if (!roleFamily || !role || !roleLevel || !skill) return 'a name is missing'
  if (!/^[1-9]\d?$/.test(position)) return `"${position}" is not a ladder position`
  return { roleFamily, role, ladderPosition: Number(position), roleLevel, skill, skillLevel }
}

export function tableIssue(where: string, what: string, tip: string): Issue {
  return { severity: 'error', rule: 'requirements-table', where, what, tip }
}
