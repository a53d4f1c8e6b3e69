import type { Framework, Repair } from '@/core/model'
import type { LaidLine } from './lines'

/**
 * Undoes the repairs a framework lists, so that its lines read as they were published. Each repair has to fit exactly
 * one line, at the place it names: one that fits none is stale, one that fits two is not precise enough.
 */
export function unrepair(documents: readonly (readonly LaidLine[])[], repairs: readonly Repair[]) {
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
    if (fits !== 1) faults.push(`the repair at “${repair.where}” fits ${fits} lines, not one: “${repair.repaired}”`)
  }
  return { published, faults }
}

/** A corrected name and the form that was published have to be told as a repair, word for word. */
export function untoldCorrections({ roles, skills, repairs }: Framework): string[] {
  return [...roles, ...roles.flatMap((role) => role.roleLevels), ...skills]
    .filter(
      ({ name, publishedName }) =>
        publishedName !== undefined && !repairs.some((one) => one.repaired === name && one.published === publishedName),
    )
    .map(({ name, publishedName }) => `no repair tells that the name “${name}” was published as “${publishedName}”`)
}
