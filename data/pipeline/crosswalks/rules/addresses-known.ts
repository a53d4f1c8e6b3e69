import { addressesOf } from '../../../../src/core/format/addresses'
import type { Framework } from '../../../../src/core/model'
import type { CrosswalkRule } from '../rule'

/** A row that names what a framework does not have would do nothing, and nobody would notice. */
export const addressesKnown: CrosswalkRule = {
  id: 'addresses-known',
  *check({ rows }, from, to) {
    const known = [addressesOf(from), addressesOf(to)] as const
    for (const row of rows) {
      yield* unknown(row.where, row.from, from, known[0])
      yield* unknown(row.where, row.to, to, known[1])
    }
  },
}

function* unknown(where: string, address: string | null, { id }: Framework, known: ReadonlySet<string>) {
  if (address !== null && !known.has(address))
    yield {
      where,
      what: `${id} does not have "${address}"`,
      tip: 'Write roles/ROLE, roles/ROLE/ROLE-LEVEL or skills/SKILL, with the ids of the framework.',
    }
}
