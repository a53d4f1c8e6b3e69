import type { Framework } from '../../../../src/core/model'
import type { CrosswalkRule } from '../rule'

/** Every level and skill of a matched role needs a row. Without one, readers would think that it is gone. */
export const matchedRolesComplete: CrosswalkRule = {
  id: 'matched-roles-complete',
  *check({ where, rows }, from, to) {
    const isMatched = rows.filter((row) => row.from !== null && row.to !== null)
    const sides = [
      { framework: from, matched: isMatched.map((row) => row.from), named: rows.map((row) => row.from) },
      { framework: to, matched: isMatched.map((row) => row.to), named: rows.map((row) => row.to) },
    ]
    for (const { framework, matched, named } of sides) {
      for (const address of addressesOfRoles(framework, matched)) {
        if (!named.includes(address))
          yield { where, what: `no row names "${address}" of ${framework.id}`, tip: 'Say what became of it.' }
      }
    }
  },
}

function addressesOfRoles({ roles }: Framework, matched: readonly (string | null)[]): ReadonlySet<string> {
  return new Set(
    roles
      .filter(({ id }) => matched.includes(`roles/${id}`))
      .flatMap(({ id, roleLevels }) => [
        ...roleLevels.map((roleLevel) => `roles/${id}/${roleLevel.id}`),
        ...roleLevels.flatMap(({ requirements }) => requirements.map(({ skill }) => `skills/${skill}`)),
      ]),
  )
}
