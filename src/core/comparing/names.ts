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
