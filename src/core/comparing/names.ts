import type { ComparisonColumn } from './model'

/**
 * A name for each column that tells it from the others: the role level's, with its role where another column has that
 * name too, and with its framework where the columns stand in more than one.
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
