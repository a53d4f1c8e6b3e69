import type { Sharing } from '@/core/map/sharing'

/** What the map can be read for, and what it cannot. */
export function WhatItShows({ sharing: { roles, skills, inOneRole } }: { sharing: Sharing }) {
  const alone = roles.filter(({ neighbours }) => neighbours.length === 0).length
  return (
    <p className="mt-2 mb-4 max-w-prose">
      Roles that share skills stand near each other; a line joins any two that share one, the thicker the more. Without
      a line two neighbours share nothing: {roles.length} roles do not fit on a plane without some standing beside
      strangers. The map counts which skills are shared and not at which skill level, so distance on it is no effort.{' '}
      {inOneRole} of {skills} skills belong to one role only and draw no line.
      {alone > 0 && ` ${alone} of ${roles.length} roles share none.`}
    </p>
  )
}
