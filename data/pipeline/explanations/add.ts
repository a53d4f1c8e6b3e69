import type { Issue } from '../../../src/core/issue'
import type { Id } from '../../../src/core/model'
import { given } from '../../../src/core/views/given'
import { isFields, type Fields } from '../merge'
import { explanationIssue, explanationKinds, readExplanationRows, type ExplanationRow } from './rows'

/**
 * Adds an explanations file to a framework before it is parsed. The file has the skills by their names. `file` is the name of
 * the file in issues.
 */
export function addExplanations(
  framework: Fields,
  text: string,
  file: string,
): { framework: Fields; issues: readonly Issue[] } {
  const { rows, issues } = readExplanationRows(text, file)
  const bySkill = new Map<unknown, ExplanationRow[]>()
  for (const row of rows) bySkill.set(row.skill, [...(bySkill.get(row.skill) ?? []), row])

  const skills = listIn(framework.skills).map((skill) => {
    const ofSkill = bySkill.get(skill.name)
    bySkill.delete(skill.name)
    return ofSkill ? { ...skill, explanation: explanationOf(ofSkill) } : skill
  })
  const unknown = [...bySkill.values()].flatMap(([first]) => first ?? [])
  return {
    framework: { ...framework, skills },
    issues: [
      ...issues,
      ...unknown.map(({ where, skill }) =>
        explanationIssue(where, `the framework has no skill "${skill}"`, 'Name it as the framework does.'),
      ),
      ...misplaced(
        rows,
        listIn(framework.skillScale).map(({ id }) => id),
      ),
    ],
  }
}

/** What is missing or wrong in it, `parseFramework` finds. */
function explanationOf(rows: readonly ExplanationRow[]): Fields {
  const [summary] = textsOf(rows, 'summary')
  const at = (wanted: Id) => {
    const here = rows.filter(({ skillLevel, kind }) => skillLevel === wanted && kind !== 'summary')
    const [example] = textsOf(here, 'example')
    return here.length > 0 ? { statements: textsOf(here, 'statement'), ...given({ example }) } : undefined
  }
  const skillLevels = new Set(rows.flatMap(({ skillLevel }) => skillLevel || []))
  return {
    ...given({ summary, notStated: at('') }),
    skillLevels: Object.fromEntries([...skillLevels].map((skillLevel) => [skillLevel, at(skillLevel)])),
  }
}

function textsOf(rows: readonly ExplanationRow[], wanted: ExplanationRow['kind']): string[] {
  return rows.flatMap(({ kind, text }) => (kind === wanted ? [text] : []))
}

/** Lines out of order, which are hard to find, and a second summary or example, which no screen would show. */
function misplaced(rows: readonly ExplanationRow[], scale: readonly unknown[]): Issue[] {
  const place = ({ skillLevel, kind }: ExplanationRow) =>
    (scale.indexOf(skillLevel) + 1) * explanationKinds.length + explanationKinds.indexOf(kind)
  return rows.flatMap((row, index) => {
    const before = rows[index - 1]
    if (!before || before.skill < row.skill) return []
    const isNext = before.skill === row.skill && place(before) <= place(row)
    if (!isNext)
      return explanationIssue(
        row.where,
        'the line is out of order',
        'Sort by skill, then by skill level from the lowest, each with its statements before its example.',
      )
    return row.kind !== 'statement' && place(before) === place(row)
      ? explanationIssue(row.where, `there is a second ${row.kind}`, 'Keep the better one.')
      : []
  })
}

function listIn(value: unknown): readonly Fields[] {
  return Array.isArray(value) ? value.filter(isFields) : []
}
