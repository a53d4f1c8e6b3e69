import type { Id } from '../model'

/**
 * Where each view of src/core/views/model.ts is published, from the root of the site and without a slash before it. The
 * pipeline writes by these paths and the app reads by them.
 */

/** `FrameworkSummary[]`, the default framework first. */
export function indexPath(): string {
  return 'frameworks/index.json'
}

/** `Synonym[]` (src/core/search/synonyms.ts): words that lead to roles and skills of any framework. */
export function synonymsPath(): string {
  return 'frameworks/synonyms.json'
}

/** `Crosswalk[]` (src/core/editions/crosswalk.ts): which things of two frameworks are the same. */
export function crosswalksPath(): string {
  return 'frameworks/crosswalks.json'
}

/** `FrameworkOutline` */
export function outlinePath(framework: Id): string {
  return `frameworks/${framework}/outline.json`
}

/** `FrameworkRequirements` */
export function requirementsPath(framework: Id): string {
  return `frameworks/${framework}/requirements.json`
}

/** `FrameworkSeniority` */
export function seniorityPath(framework: Id): string {
  return `frameworks/${framework}/seniority.json`
}

/** `RelatedSkillsList` */
export function relatedSkillsPath(framework: Id): string {
  return `frameworks/${framework}/related-skills.json`
}

/** `RoleMap` (src/core/map/role-map.ts), of a framework that `isMappable`. */
export function mapPath(framework: Id): string {
  return `frameworks/${framework}/map.json`
}

/** The whole `Framework`, for search and for taking away. */
export function frameworkPath(framework: Id): string {
  return `frameworks/${framework}/framework.json`
}

/** `Ladder` */
export function ladderPath(framework: Id, role: Id): string {
  return `frameworks/${framework}/ladders/${role}.json`
}

/** `RoleDescription` */
export function rolePath(framework: Id, role: Id): string {
  return `frameworks/${framework}/roles/${role}.json`
}

/** `RoleLevelWording` */
export function roleLevelPath(framework: Id, role: Id, roleLevel: Id): string {
  return `frameworks/${framework}/role-levels/${role}/${roleLevel}.json`
}

/** `RoleExplanations` */
export function explanationsPath(framework: Id, role: Id): string {
  return `frameworks/${framework}/explanations/${role}.json`
}

/** `SkillSummaries` */
export function summariesPath(framework: Id): string {
  return `frameworks/${framework}/summaries.json`
}

/** `SkillLadder` */
export function skillPath(framework: Id, skill: Id): string {
  return `frameworks/${framework}/skills/${skill}.json`
}
