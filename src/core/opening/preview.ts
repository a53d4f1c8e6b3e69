import { differenceGroups, type DifferenceGroup } from './difference-in-words'
import type { Difference } from './differences'
import type { Framework, Id, SkillLevel } from '../model'
import type { Report } from '../importing/faults/fault-log'
import { fourSkillLevels } from '../importing/scale-words'
import type { FrameworkCard, FrameworkCounts, FrameworkSummary } from '../views/model'
import { frameworkCard, frameworkCounts, frameworkSummary } from '../views/card'
import { counted, inFigures } from '../text/words'
import { countsInWords } from '../views/in-words'

/** What a person looks at before a framework that was read is kept: small, whatever the framework holds. */
export interface Preview {
  readonly summary: FrameworkSummary
  /** In the framework's order. */
  readonly ladders: readonly PreviewLadder[]
  readonly skillScale: PreviewScale
  /** The framework of the same id that comes with the site, and what this one adds to it; `null` where there is none. */
  readonly enriching: PreviewEnriching | null
}

/** A role and its role levels, lowest first. */
export interface PreviewLadder {
  readonly id: Id
  readonly name: string
  readonly roleLevels: readonly { readonly id: Id; readonly name: string }[]
  /** Whether the file did not give the order, and came in another. */
  readonly isReordered: boolean
}

export interface PreviewScale {
  /** Lowest first, with how many requirements ask for each. */
  readonly steps: readonly (SkillLevel & { readonly requirements: number })[]
  /** Whether these are the four of the United Kingdom's framework. */
  readonly isTheFour: boolean
}

export interface PreviewEnriching {
  readonly framework: FrameworkCard
  readonly before: FrameworkCounts
  readonly after: FrameworkCounts
  /** By kind, up to `MOST_DIFFERENCES` in all. */
  readonly differences: readonly DifferenceGroup[]
  /** How many there are in all. */
  readonly differenceCount: number
}

/** So many are listed; two frameworks that differ in more are two frameworks. */
const MOST_DIFFERENCES = 2_000

/** The framework that a read one would enrich, what would come of it, and where the two differ. */
export interface EnrichingChoice {
  readonly here: Framework
  readonly enriched: Framework
  readonly differences: readonly Difference[]
}

/** What is to be looked at of a framework that was read. */
export function previewOf(framework: Framework, report: Report, enriching: EnrichingChoice | null): Preview {
  const reordered = new Set(report.find(({ kind }) => kind === 'ladder-order')?.issues.map(({ value }) => value))
  return {
    summary: frameworkSummary(framework),
    ladders: framework.roles.map(({ id, name, roleLevels }) => ({
      id,
      name,
      roleLevels: roleLevels.map((roleLevel) => ({ id: roleLevel.id, name: roleLevel.name })),
      isReordered: reordered.has(name),
    })),
    skillScale: scaleOf(framework),
    enriching: enriching && enrichingOf(enriching),
  }
}

function scaleOf({ skillScale, roles }: Framework): PreviewScale {
  const asked = new Map<Id | null, number>()
  for (const { roleLevels } of roles) {
    for (const { requirements } of roleLevels) {
      for (const { skillLevel } of requirements) asked.set(skillLevel, (asked.get(skillLevel) ?? 0) + 1)
    }
  }
  return {
    steps: skillScale.map(({ id, name }) => ({ id, name, requirements: asked.get(id) ?? 0 })),
    isTheFour:
      skillScale.length === fourSkillLevels.length &&
      skillScale.every(({ id }, place) => id === fourSkillLevels[place]?.id),
  }
}

function enrichingOf({ here, enriched, differences }: EnrichingChoice): PreviewEnriching {
  return {
    framework: frameworkCard(here),
    before: frameworkCounts(here),
    after: frameworkCounts(enriched),
    differences: differenceGroups(differences.slice(0, MOST_DIFFERENCES)),
    differenceCount: differences.length,
  }
}

/** What was understood, with the person's own names: "Engineer has 5 levels, Junior to Principal. They ask for 36 skills, at skill levels 0 to 5." */
export function understoodInWords({ ladders, skillScale: { steps }, summary: { counts } }: Preview): string {
  const asked = steps.filter(({ requirements }) => requirements > 0)
  const scale =
    asked.length === 0
      ? counts.roles === 0
        ? ''
        : '. Skill levels are not stated'
      : `, at skill levels ${rangeOf(steps.map(({ name }) => name))}`
  const skills = `${counted(counts.skills, 'skill')}${scale}.`
  const [first] = ladders
  if (!first) return `${skills} No role asks for them yet.`
  const subject =
    ladders.length > 1
      ? `${counted(counts.roles, 'role')}, ${rangeOf(ladders.map(({ name }) => name))}, with ${counted(counts.roleLevels, 'level')}`
      : `${first.name} has ${counted(first.roleLevels.length, 'level')}, ${rangeOf(first.roleLevels.map(({ name }) => name))}`
  return `${subject}. ${counts.roleLevels === 1 ? 'It asks' : 'They ask'} for ${skills}`
}

function rangeOf(names: readonly string[]): string {
  const [first = '', last = ''] = [names[0], names.at(-1)]
  return names.length > 1 ? `${first} to ${last}` : first
}

/** What a framework contains, and for how much of it there is wording, in a sentence. */
export function contentsInWords(counts: FrameworkCounts): string {
  const { requirements, requirementsUnknown, requirementsWithWording } = counts
  const some = requirementsWithWording === 0 ? 'none' : inFigures(requirementsWithWording)
  const wording = `${requirementsWithWording === requirements ? 'all' : some} with wording`
  const unknown = requirementsUnknown > 0 ? `; ${inFigures(requirementsUnknown)} without a stated skill level` : ''
  return `${countsInWords(counts)}, ${wording}${unknown}.`
}
