import { differenceGroups, type DifferenceGroup } from './difference-in-words'
import type { Difference } from './differences'
import type { Framework, Id, SkillLevel } from '../model'
import type { Report } from '../importing/faults/report'
import { fourSkillLevels } from '../importing/scale-words'
import type { FrameworkCard, FrameworkCounts, FrameworkSummary } from '../views/model'
import { frameworkCard, frameworkCounts, frameworkSummary } from '../views/card'

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
