import { isId } from '../ids'
import type { Framework } from '../model'

/** The address within a framework of everything that has a page of its own, as `Redirect` writes them. */
export function addressesOf({ roles, skills }: Framework): ReadonlySet<string> {
  return new Set([
    ...roles.flatMap((role) => [
      `roles/${role.id}`,
      ...role.roleLevels.map((roleLevel) => `roles/${role.id}/${roleLevel.id}`),
    ]),
    ...skills.map((skill) => `skills/${skill.id}`),
  ])
}

/** Whether a text has the form of such an address, even if the framework does not have it. */
export function isAddress(text: string): boolean {
  const [first, ...ids] = text.split('/')
  return (
    (first === 'roles' ? ids.length === 1 || ids.length === 2 : first === 'skills' && ids.length === 1) &&
    ids.every(isId)
  )
}
