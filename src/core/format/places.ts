import type { Framework, Requirement, RoleLevel } from '../model'

/**
 * How an issue names its place: the path of the value, elements by their id (a requirement by its skill, anything
 * without an id by its position from 0), as in `roles[product-manager].roleLevels[1].requirements[user-focus].wording`.
 */
export function elementPlace(list: string, element: unknown, index: number): string {
  return `${list}[${nameOf(element) ?? index}]`
}

export function fieldPlace(parent: string, field: string): string {
  return parent === '' ? shortened(field) : `${parent}.${shortened(field)}`
}

/** Enough for every name in the bundled frameworks; a damaged file may have a megabyte in place of an id. */
const LONGEST_SHOWN = 120

export function shortened(text: string): string {
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text
}

function nameOf(element: unknown): string | undefined {
  if (typeof element !== 'object' || element === null) return undefined
  for (const key of ['id', 'skill']) {
    const name: unknown = Object.getOwnPropertyDescriptor(element, key)?.value
    if (typeof name === 'string' && name !== '') return shortened(name)
  }
  return undefined
}

/** A place, worked out only when needed: most of a framework has no issue. */
export type Where = () => string

/** Every role level, in the framework's order. */
export function* roleLevelsOf({ roles }: Framework): Generator<{ roleLevel: RoleLevel; where: Where }> {
  for (const [roleIndex, role] of roles.entries()) {
    for (const [index, roleLevel] of role.roleLevels.entries()) {
      yield {
        roleLevel,
        where: () => elementPlace(`${elementPlace('roles', role, roleIndex)}.roleLevels`, roleLevel, index),
      }
    }
  }
}

/** Every requirement, in the framework's order. */
export function* requirementsOf(framework: Framework): Generator<{ requirement: Requirement; where: Where }> {
  for (const { roleLevel, where } of roleLevelsOf(framework)) {
    for (const [index, requirement] of roleLevel.requirements.entries()) {
      yield { requirement, where: () => elementPlace(`${where()}.requirements`, requirement, index) }
    }
  }
}

/** Every faulty text in a framework, with its place. Places are worked out only if there is one. */
export function faultyTexts(framework: object, isFaulty: (text: string) => boolean): { text: string; where: string }[] {
  return someText(framework, isFaulty) ? [...textsOf(framework)].filter(({ text }) => isFaulty(text)) : []
}

/** Whether any text in a value, however deep, is like that. */
export function someText(value: unknown, holds: (text: string) => boolean): boolean {
  if (typeof value === 'string') return holds(value)
  if (Array.isArray(value)) return value.some((element) => someText(element, holds))
  if (!isObject(value)) return false
  // Not Object.values: making thousands of lists would cost more than looking through them.
  for (const key in value) {
    if (someText(value[key], holds)) return true
  }
  return false
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

/** Every text in a value, however deep, with its place. The value must be a tree, as everything parsed is. */
function* textsOf(value: unknown, where = ''): Generator<{ text: string; where: string }> {
  if (typeof value === 'string') yield { text: value, where }
  else if (Array.isArray(value)) {
    for (const [index, element] of value.entries()) yield* textsOf(element, elementPlace(where, element, index))
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, field] of Object.entries(value)) yield* textsOf(field, fieldPlace(where, key))
  }
}
