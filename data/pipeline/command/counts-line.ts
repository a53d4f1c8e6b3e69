import type { Framework } from '../../../src/core/model'
import { frameworkCounts } from '../../../src/core/views/card'
import { counted } from '../../../src/core/text/words'

/** e.g. `52 roles, 205 role levels, 188 skills, 1,809 requirements` */
export function countsLine(framework: Framework): string {
  const { roles, roleLevels, skills, requirements } = frameworkCounts(framework)
  return [
    counted(roles, 'role'),
    counted(roleLevels, 'role level'),
    counted(skills, 'skill'),
    counted(requirements, 'requirement'),
  ].join(', ')
}
