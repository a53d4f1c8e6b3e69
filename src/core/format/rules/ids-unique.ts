import type { Id } from '../../model'
import { elementPlace, shortened } from '../places'
import type { Rule } from '../rule'

/** A link names one thing. Role levels share a namespace with those of their own role only. */
export const idsUnique: Rule = {
  id: 'ids-unique',
  severity: 'error',
  *check({ skillScale, roleFamilies, roles, skills }) {
    yield* repeated('skillScale', skillScale)
    yield* repeated('roleFamilies', roleFamilies)
    yield* repeated('roles', roles)
    yield* repeated('skills', skills)
    for (const [index, role] of roles.entries())
      yield* repeated(`${elementPlace('roles', role, index)}.roleLevels`, role.roleLevels)
  },
}

function* repeated(list: string, elements: readonly { readonly id: Id }[]) {
  const positions = new Map<Id, number>()
  for (const [index, { id }] of elements.entries()) {
    const first = positions.get(id)
    if (first === undefined) positions.set(id, index)
    else {
      yield {
        where: `${list}[${index}].id`,
        what: `"${shortened(id)}" is already the id of ${list}[${first}]`,
        tip: 'Give one of the two another id, or merge them.',
      }
    }
  }
}
