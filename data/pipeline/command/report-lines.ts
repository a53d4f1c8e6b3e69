import type { Option } from '../../../src/core/importing/understand/understood'
import type { Understanding } from '../../../src/core/importing/reading'
import type { Issue } from '../../../src/core/issue'
import type { Difference } from '../../../src/core/opening/differences'
import { differenceGroups } from '../../../src/core/opening/difference-in-words'
import type { Report } from '../../../src/core/importing/faults/fault-log'
import { doneInWords } from '../../../src/core/opening/report'
import { counted, inFigures } from '../../../src/core/text/words'
import { issueLines } from '../issue-lines'

/** How many places of a kind are printed: in a report of a thousand lines nobody finds the one that matters. */
const MOST_PLACES = 5

/** The problems found in reading: a line for each kind, then its first places. */
export function reportLines(report: Report): string[] {
  return report.flatMap((group) => [
    `${group.severity}: ${group.title} (${counted(group.count, 'place')}). ${doneInWords(group)} What you can do: ${group.tip}`,
    ...placeLines(
      group.issues.map(({ where, what }) => `${where}: ${what}`),
      group.count,
    ),
  ])
}

/** The problems of a framework: the first places of each rule. */
export function firstOfEachRule(issues: readonly Issue[]): string[] {
  return [...new Set(issues.map(({ rule }) => rule))].flatMap((rule) => {
    const found = issues.filter((issue) => issue.rule === rule)
    const more = found.length - MOST_PLACES
    return [
      ...issueLines(found.slice(0, MOST_PLACES)),
      ...(more > 0 ? [`  and ${inFigures(more)} more of this kind`] : []),
    ]
  })
}

/** Options whose names on the command line are of two words. */
const longNames: Readonly<Partial<Record<Option, string>>> = { stagesOf: 'levels-of', addUp: 'add-up' }

/** How a document was understood, with the options that settle it, so that it can be read again without guessing. */
export function understoodLines({ shape, guesses, question, leftOut }: Understanding): string[] {
  const optionOf = (option: Option) => `--${longNames[option] ?? option}`
  return [
    `Understood as --shape ${shape}.`,
    ...guesses.map(({ option, value, text }) => `${text}${value === '' ? '' : ` (${optionOf(option)} "${value}")`}`),
    ...(question
      ? [
          `Not certain: ${question.text} Say so with ${optionOf(question.option)}${question.answers.map(({ value, text }) => `\n  ${value}: ${text}`).join('')}`,
        ]
      : []),
    ...(leftOut.length > 0
      ? ['Left out on purpose:', ...placeLines([...new Set(leftOut)], new Set(leftOut).size)]
      : []),
  ]
}

/** Where the file differs from the framework that it adds wording to. */
export function differenceLines(differences: readonly Difference[]): string[] {
  if (differences.length === 0) return ['The file matches the bundled framework.']
  return [
    `${counted(differences.length, 'difference')}. The bundled framework keeps its own content:`,
    ...differenceGroups(differences).flatMap(({ title, explanation, differences: ofKind }) => [
      `${title} (${inFigures(ofKind.length)}). ${explanation}`,
      ...placeLines(ofKind, ofKind.length),
    ]),
  ]
}

function placeLines(lines: readonly string[], count: number): string[] {
  const more = count - MOST_PLACES
  return [...lines.slice(0, MOST_PLACES), ...(more > 0 ? [`and ${inFigures(more)} more`] : [])].map(
    (line) => `  ${line}`,
  )
}
