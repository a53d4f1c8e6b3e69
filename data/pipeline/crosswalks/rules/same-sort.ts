import type { CrosswalkRule } from '../rule'

/** A skill cannot become a role, nor a role one of the levels of another. */
export const sameSort: CrosswalkRule = {
  id: 'same-sort',
  *check({ rows }) {
    for (const { where, from, to } of rows) {
      if (from !== null && to !== null && sortOf(from) !== sortOf(to))
        yield {
          where,
          what: `"${from}" and "${to}" are not of the same sort`,
          tip: 'Match a role with a role, a role level with a role level, a skill with a skill.',
        }
    }
  },
}

function sortOf(address: string): string {
  const [first = '', ...ids] = address.split('/')
  return `${first} ${ids.length}`
}
