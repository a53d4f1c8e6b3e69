import { isId } from '../../ids'
import type { Framework } from '../../model'
import { elementPlace, roleLevelsOf, shortened, type Where } from '../places'
import type { Rule } from '../rule'

/**
 * Ids are parts of links, file names and keys. A link must still work when it is read out, retyped or put in lower case, and a
 * path must not lead out of its folder.
 */
export const idIsKebab: Rule = {
  id: 'id-is-kebab',
  severity: 'error',
  *check(framework) {
    for (const { id, where } of idsOf(framework)) {
      if (isId(id)) continue
      yield {
        where: where(),
        what: `"${shortened(id)}" cannot be an id`,
        tip: 'Make the id from the name: words of a-z and 0-9 with single hyphens between them, but not "constructor" or "prototype".',
      }
    }
  },
}

function* idsOf(framework: Framework): Generator<{ id: string; where: Where }> {
  yield { id: framework.id, where: () => 'id' }
  for (const list of ['skillScale', 'roleFamilies', 'roles', 'skills'] as const) {
    for (const [index, element] of framework[list].entries()) {
      yield { id: element.id, where: () => `${elementPlace(list, element, index)}.id` }
    }
  }
  for (const { roleLevel, where } of roleLevelsOf(framework)) yield { id: roleLevel.id, where: () => `${where()}.id` }
}
