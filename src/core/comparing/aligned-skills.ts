import { crosswalkBetween, skillsOneToOne, type Crosswalk } from '../editions/crosswalk'
import type { Id } from '../model'
import type { ComparedColumn } from './model'

/** One skill of a comparison, by the id that each framework gives it. */
export interface AlignedSkill {
  readonly id: Id
  readonly name: string
  readonly inFramework: ReadonlyMap<Id, { readonly id: Id; readonly name: string }>
}

/**
 * The skills that any column asks for, in the order of the columns. Skills of two frameworks are one if a crosswalk matches
 * them one to one; what no crosswalk matches is one if the ids are equal. The first framework gives the name.
 */
export function alignedSkills(columns: readonly ComparedColumn[], crosswalks: readonly Crosswalk[]): AlignedSkill[] {
  const rows: Map<Id, { readonly id: Id; readonly name: string }>[] = []
  const frameworks = [...new Set(columns.map(({ ladder }) => ladder.framework.id))]
  for (const framework of frameworks) {
    const asked = askedSkills(columns.filter(({ ladder }) => ladder.framework.id === framework))
    const judged = new Map(frameworks.map((other) => [other, matchesFrom(crosswalks, other, framework)]))
    const left = asked.filter((skill) => {
      const row = rows.find((candidate) =>
        Array.from(candidate).some(([other, { id }]) => judged.get(other)?.get(id) === skill.id),
      )
      row?.set(framework, skill)
      return !row
    })
    for (const skill of left) {
      const row = rows.find(
        (candidate) => !candidate.has(framework) && Array.from(candidate.values()).some(({ id }) => id === skill.id),
      )
      if (row) row.set(framework, skill)
      else rows.push(new Map([[framework, skill]]))
    }
  }
  return rows.flatMap((inFramework) => {
    const [first] = inFramework.values()
    return first ? [{ ...first, inFramework }] : []
  })
}

function matchesFrom(crosswalks: readonly Crosswalk[], from: Id, to: Id): ReadonlyMap<Id, Id> | undefined {
  const crosswalk = crosswalkBetween(crosswalks, from, to)
  return crosswalk && skillsOneToOne(crosswalk)
}

function askedSkills(columns: readonly ComparedColumn[]) {
  const asked = new Set(columns.flatMap(({ roleLevel }) => roleLevel.requirements.map(({ skill }) => skill)))
  const skills = new Map(columns.flatMap(({ ladder }) => ladder.skills.map((skill) => [skill.id, skill] as const)))
  return [...skills.values()].filter(({ id }) => asked.has(id)).map(({ id, name }) => ({ id, name }))
}
