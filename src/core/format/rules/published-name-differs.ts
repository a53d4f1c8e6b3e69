import type { Framework, Role, RoleLevel, Skill } from '../../model'
import { elementPlace, roleLevelsOf, type Where } from '../places'
import type { Rule } from '../rule'

/** `publishedName` says that a name was corrected, which is false if both are the same. */
export const publishedNameDiffers: Rule = {
  id: 'published-name-differs',
  severity: 'warning',
  *check(framework) {
    for (const { named, where } of namesOf(framework)) {
      if (named.publishedName !== named.name) continue
      yield {
        where: `${where()}.publishedName`,
        what: 'it is the same as the name',
        tip: 'Leave it out: the name was not corrected.',
      }
    }
  },
}

function* namesOf(framework: Framework): Generator<{ named: Role | RoleLevel | Skill; where: Where }> {
  for (const list of ['roles', 'skills'] as const) {
    for (const [index, named] of framework[list].entries())
      yield { named, where: () => elementPlace(list, named, index) }
  }
  for (const { roleLevel, where } of roleLevelsOf(framework)) yield { named: roleLevel, where }
}
