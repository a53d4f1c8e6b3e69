import { elementPlace, roleLevelsOf } from '../places'
import type { Framework } from '../../model'
import type { Rule } from '../rule'

/** `publishedName` says that a name was corrected; the same name twice says so falsely. */
export const publishedNameDiffers: Rule = {
  id: 'published-name-differs',
  severity: 'warning',
  *check(framework) {
    for (const { name, publishedName, where } of namesOf(framework)) {
      if (publishedName !== name) continue
      yield { where: `${where}.publishedName`, what: 'it is the name itself', tip: 'Leave it out where the published name stands.' }
    }
  },
}

interface Name {
  readonly name: string
  readonly publishedName?: string
  readonly where: string
}

function* namesOf(framework: Framework): Generator<Name> {
  for (const list of ['roles', 'skills'] as const) {
    for (const [index, element] of framework[list].entries()) yield { ...element, where: elementPlace(list, element, index) }
  }
  for (const { roleLevel, where } of roleLevelsOf(framework)) yield { ...roleLevel, where }
}
