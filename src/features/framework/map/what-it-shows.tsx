import type { Sharing } from '@/core/map/sharing'

/** How to read the map, and what it cannot show. */
export function WhatItShows({ sharing: { roles, skills, inOneRole } }: { sharing: Sharing }) {
  const alone = roles.filter(({ neighbours }) => neighbours.length === 0).length
  return (
    <p className="mt-2 mb-4 max-w-prose">
      Each mark is a role. A line joins two roles that ask for the same skill; the more skills they share, the thicker
      it is. Roles that share skills are drawn close together, but {roles.length} roles do not fit perfectly on a flat
      map: two roles without a line share nothing, even side by side. The map counts skills, not skill levels, so a
      short distance does not mean that there is little to learn. {inOneRole} of {skills} skills belong to only one role
      and draw no line.{alone > 0 && ` ${alone} of ${roles.length} roles share no skill.`}
    </p>
  )
}
