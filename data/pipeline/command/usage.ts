import { parseArgs } from 'node:util'
import { reservedFrameworkIds } from '../../../src/core/format/rules/reserved-framework-id'
import { isId } from '../../../src/core/ids'

/** What a person asked for on the command line. */
export type Command =
  | {
      readonly kind: 'import'
      readonly roles: string
      readonly skills?: string
      readonly related?: string
      readonly id?: string
      readonly title?: string
      readonly out?: string
      readonly strict: boolean
    }
  | { readonly kind: 'check'; readonly file: string; readonly strict: boolean }
  | { readonly kind: 'wrong'; readonly why: string }

export const USAGE = `usage:
  npm run framework -- import --roles FILE_OR_URL [--skills FILE_OR_URL] [--related FILE_OR_URL] [--id ID] [--title TITLE] [--out FILE] [--strict]
  npm run framework -- check FILE [--strict]

import reads a table of roles and skills: the official roles.csv, with or without skills.csv, or one's own (docs/data-format.md),
and writes data/frameworks/ID, where the build finds it; with --out one JSON file instead. The id of a bundled framework, such
as uk-gdd-2025, adds the file's wording to it. --related adds a table of related skills to one's own. check reads a framework in
JSON. --strict: warnings fail.`

/** The command in the words after \`npm run framework --\`. */
export function readCommand(words: readonly string[]): Command {
  try {
    const { values, positionals } = parseArgs({ args: [...words], options, allowPositionals: true })
    const [name, ...rest] = positionals
    if (name === 'check') return checkCommand(rest, values)
    if (name !== 'import') return wrong(name === undefined ? 'no command' : `no command "${name}"`)
    const { roles, id, strict = false, ...others } = values
    if (rest.length > 0) return wrong(`"${rest.join(' ')}" is not expected here`)
    if (roles === undefined) return wrong('--roles is missing')
    if (id !== undefined && (!isId(id) || reservedFrameworkIds.has(id)))
      return wrong(
        `"${id}" cannot be the id of a framework: it is words of a-z and 0-9 with hyphens, and no address of the site's own`,
      )
    return { kind: 'import', roles, ...(id !== undefined && { id }), ...others, strict }
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
  strict: { type: 'boolean' },
} as const

function checkCommand(
  [file, ...rest]: readonly string[],
  { strict = false, ...others }: { readonly strict?: boolean },
): Command {
  if (file === undefined) return wrong('check which file?')
  const unexpected = [...rest, ...Object.keys(others).map((name) => `--${name}`)]
  return unexpected.length > 0
    ? wrong(`"${unexpected.join(' ')}" is not expected here`)
    : { kind: 'check', file, strict }
}

function wrong(why: string): Command {
  return { kind: 'wrong', why }
}
