import { parseArgs } from 'node:util'
import { reservedFrameworkIds } from '../../../src/core/format/rules/reserved-framework-id'
import { isId } from '../../../src/core/ids'

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
  npm run framework -- import --roles FILE_OR_URL [options]
  npm run framework -- check FILE [--strict]

import reads a framework and writes it to data/frameworks/ID, a folder that the build publishes.
  --roles FILE_OR_URL    the official roles.csv, your own table (docs/data-format.md) or a framework in JSON
  --skills FILE_OR_URL   the official skills.csv, or a table like it
  --related FILE_OR_URL  a table of related skills, for your own framework
  --id ID                the id of the framework; with the id of a bundled one, such as uk-gdd-2025, only adds wording to it
  --title TITLE          the title of the framework
  --out FILE             write one JSON file instead of the folder
  --strict               stop at warnings: write nothing

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
    const { roles, id, strict = false, ...others } = values
    if (rest.length > 0) return wrong(`Unexpected "${rest.join(' ')}".`)
    if (roles === undefined) return wrong('--roles is missing.')
    if (id !== undefined && (!isId(id) || reservedFrameworkIds.has(id)))
      return wrong(
        `"${id}" cannot be the id of a framework. Use words of a-z and 0-9 with single hyphens, but not the address of a page of the site.`,
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
  if (file === undefined) return wrong('Name the file to check.')
  const unexpected = [...rest, ...Object.keys(others).map((name) => `--${name}`)]
  return unexpected.length > 0 ? wrong(`Unexpected "${unexpected.join(' ')}".`) : { kind: 'check', file, strict }
}

function wrong(why: string): Command {
  return { kind: 'wrong', why }
}
