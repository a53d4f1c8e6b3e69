import { parseArgs } from 'node:util'
import { reservedFrameworkIds } from '../../../src/core/format/rules/reserved-framework-id'
import { isId } from '../../../src/core/ids'
import type { Choices } from '../../../src/core/importing/understand/understood'

export type Command =
  | {
      readonly kind: 'import'
      /** Files, or addresses on the web; those of roles and skills are among them. */
      readonly files: readonly string[]
      /** What the person says of documents, instead of letting us guess. */
      readonly choices: Choices
      readonly related?: string
      readonly id?: string
      readonly title?: string
      readonly out?: string
      /** A CSV file for every problem. */
      readonly reportFile?: string
      readonly strict: boolean
    }
  | { readonly kind: 'check'; readonly file: string; readonly strict: boolean }
  | { readonly kind: 'wrong'; readonly why: string }

export const USAGE = `usage:
  npm run framework -- import FILE_OR_URL… [options]
  npm run framework -- check FILE [--strict]

import reads a framework and writes it to data/frameworks/ID, a folder that the build publishes.
  FILE_OR_URL…           the official roles.csv, your own table (docs/data-format.md), a framework in JSON, a workbook (.xlsx, .ods), or a
                         document in Markdown, HTML, YAML or JSON, or a folder of such files; several are read together
  --roles FILE_OR_URL    the same as naming the file alone
  --skills FILE_OR_URL   the official skills.csv, or a table like it
  --related FILE_OR_URL  a table of related skills, for your own framework
  --id ID                the id of the framework, which may not be that of a bundled one
  --title TITLE          the title of the framework
  --out FILE             write one JSON file instead of the folder
  --report FILE          write every problem to a CSV file
  --strict               stop at warnings: write nothing

Of a document or a matrix it prints what it understood, with the option that says so or says otherwise:
  --shape SHAPE          outline, matrix, long, catalogue or roles
  --role NAME            the role, where the document does not name it
  --levels-of WHAT       role or skill: whose levels "Level 1" and so on are
  --add-up ANSWER        yes: levels that say "As level 1, but also" also have what level 1 says; no: they keep their words
  --outer WHAT           level, skill or role: what the first headings or the columns are, where nothing says so
  --sheet NAMES          the sheets to read, with commas between them
  --scale WORDS          the skill levels, lowest first, with commas between them

check lists the problems of a framework in JSON.
  --strict               fail if there are warnings`

/** The command in the words after \`npm run framework --\`. */
export function readCommand(words: readonly string[]): Command {
  try {
    const { values, positionals } = parseArgs({ args: [...words], options, allowPositionals: true })
    const [name, ...rest] = positionals
    if (name === 'check') return checkCommand(rest, values)
    if (name !== 'import')
      return wrong(name === undefined ? 'Name a command: import or check.' : `Unknown command "${name}".`)
    const {
      roles,
      skills,
      id,
      strict = false,
      related,
      title,
      out,
      report,
      'levels-of': stagesOf,
      'add-up': addUp,
      ...choices
    } = values
    const files = [roles, skills, ...rest].filter((file) => file !== undefined)
    if (files.length === 0) return wrong('Name the file to import.')
    if (id !== undefined && (!isId(id) || reservedFrameworkIds.has(id)))
      return wrong(
        `"${id}" cannot be the id of a framework. Use words of a-z and 0-9 with single hyphens, but not the address of a page of the site.`,
      )
    return {
      kind: 'import',
      files,
      choices: { ...choices, ...(stagesOf !== undefined && { stagesOf }), ...(addUp !== undefined && { addUp }) },
      ...(id !== undefined && { id }),
      ...(related !== undefined && { related }),
      ...(title !== undefined && { title }),
      ...(out !== undefined && { out }),
      ...(report !== undefined && { reportFile: report }),
      strict,
    }
  } catch (reason) {
    return wrong(reason instanceof Error ? reason.message : String(reason))
  }
}

const options = {
  roles: { type: 'string' },
  skills: { type: 'string' },
  related: { type: 'string' },
  id: { type: 'string' },
  title: { type: 'string' },
  out: { type: 'string' },
  report: { type: 'string' },
  strict: { type: 'boolean' },
  shape: { type: 'string' },
  role: { type: 'string' },
  'levels-of': { type: 'string' },
  'add-up': { type: 'string' },
  outer: { type: 'string' },
  sheet: { type: 'string' },
  scale: { type: 'string' },
} as const

function checkCommand(
  [file, ...rest]: readonly string[],
  { strict = false, ...others }: { readonly strict?: boolean },
): Command {
  if (file === undefined) return wrong('Name the file to check.')
  const unexpected = [...rest, ...Object.keys(others).map((name) => `--${name}`)]
  return unexpected.length > 0 ? wrong(`Unexpected "${unexpected.join(' ')}".`) : { kind: 'check', file, strict }
}

function wrong(why: string): Command {
  return { kind: 'wrong', why }
}
