import type { Framework, Repair } from '@/core/model'
import type { DocumentLine } from './lines'

/**
 * Undoes the repairs a framework lists, so that its lines read as published. Each repair must match exactly one line, at the
 * place it names: one that matches none is out of date, one that matches two is not precise enough.
 */
export function unrepair(documents: readonly (readonly DocumentLine[])[], repairs: readonly Repair[]) {
  const faults: string[] = []
  const published = documents.map((lines) => [...lines])
  for (const repair of repairs) {
    let fits = 0
    for (const lines of published) {
      for (const [index, line] of lines.entries()) {
        if (!line.places.includes(repair.where) || !line.text.includes(repair.repaired)) continue
        fits += 1
        lines[index] = { ...line, text: line.text.replace(repair.repaired, () => repair.published) }
      }
    }
    if (fits !== 1)
      faults.push(`the repair at “${repair.where}” matches ${fits} lines instead of one: “${repair.repaired}”`)
  }
  return { published, faults }
}

/** Every corrected name must be listed as a repair, with the published name. */
export function unlistedCorrections({ roles, skills, repairs }: Framework): string[] {
  return [...roles, ...roles.flatMap((role) => role.roleLevels), ...skills]
    .filter(
      ({ name, publishedName }) =>
        publishedName !== undefined && !repairs.some((one) => one.repaired === name && one.published === publishedName),
    )
    .map(({ name, publishedName }) => `no repair says that the name “${name}” was published as “${publishedName}”`)
}
