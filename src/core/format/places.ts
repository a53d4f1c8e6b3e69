import type { Framework, Requirement, Role, RoleLevel } from '../model'

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

/** Long enough for every name in the bundled frameworks; a file may hold a megabyte where an id should stand. */
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

/** Every role level with its role, in the framework's order. */
export function* roleLevelsOf({ roles }: Framework): Generator<{ role: Role; roleLevel: RoleLevel; where: string }> {
  for (const [roleIndex, role] of roles.entries()) {
    const roleWhere = elementPlace('roles', role, roleIndex)
    for (const [index, roleLevel] of role.roleLevels.entries()) {
      yield { role, roleLevel, where: elementPlace(`${roleWhere}.roleLevels`, roleLevel, index) }
    }
  }
}

/** Every requirement with its role level, in the framework's order. */
export function* requirementsOf(framework: Framework): Generator<{ roleLevel: RoleLevel; requirement: Requirement; where: string }> {
  for (const { roleLevel, where } of roleLevelsOf(framework)) {
    for (const [index, requirement] of roleLevel.requirements.entries()) {
      yield { roleLevel, requirement, where: elementPlace(`${where}.requirements`, requirement, index) }
    }
  }
}

/** Every text in a framework that has the fault, with its place. Most have none, and no place is worked out for those. */
export function faultyTexts(framework: object, isFaulty: (text: string) => boolean): { text: string; where: string }[] {
  return someText(framework, isFaulty) ? [...textsOf(framework)].filter(({ text }) => isFaulty(text)) : []
}

function someText(value: unknown, holds: (text: string) => boolean): boolean {
  if (typeof value === 'string') return holds(value)
  return typeof value === 'object' && value !== null && Object.values(value).some((field) => someText(field, holds))
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
