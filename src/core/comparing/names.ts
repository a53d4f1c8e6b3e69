import type { ComparisonColumn } from './model'

/**
 * A distinct name for each column: the name of the role level, with its role if another column has the same name, and with
 * its framework if there are several.
 */
export function columnNames(columns: readonly ComparisonColumn[]): string[] {
  const frameworks = new Set(columns.map(({ framework }) => framework.id))
  return columns.map(({ framework, role, roleLevel }) => {
    const namesakes = columns.filter(
      (other) => other.framework.id === framework.id && other.roleLevel.name === roleLevel.name,
    )
    const roles = new Set(namesakes.map((other) => other.role.id))
    const within = [...(roles.size > 1 ? [role.name] : []), ...(frameworks.size > 1 ? [framework.shortTitle] : [])]
    return within.length > 0 ? `${roleLevel.name} (${within.join('; ')})` : roleLevel.name
  })
}

/**
 * A name without the words at its end that another name ends with too: "Associate" of "Associate product manager" next to
 * "Product manager". The whole name if nothing would be left.
 */
export function withoutSharedEnding(name: string, other: string): string {
  const [words, others] = [name.split(' '), other.toLowerCase().split(' ')]
  while (words.length > 0 && words.at(-1)?.toLowerCase() === others.at(-1)) {
    words.pop()
    others.pop()
  }
  return words.join(' ') || name
}
