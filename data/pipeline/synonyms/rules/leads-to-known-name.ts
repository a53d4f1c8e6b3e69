import type { SynonymRule } from '../rule'

/** A name that no framework has would never be found, and nobody would notice. */
export const leadsToKnownName: SynonymRule = {
  id: 'leads-to-known-name',
  *check(rows, known) {
    for (const { where, to, name } of rows) {
      if (!known[to].has(name))
        yield {
          where,
          what: `no bundled framework has the ${to.replace('-', ' ')} "${name}"`,
          tip: 'Name it as its framework does.',
        }
    }
  },
}
