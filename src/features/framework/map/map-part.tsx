import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { useSearchParams } from 'react-router'
import { sharingOf, type Sharing } from '@/core/map/sharing'
import type { Id } from '@/core/model'
import type { FrameworkOutline } from '@/core/views/model'
import { queries } from '@/data-source/queries'
import { useMySkills } from '@/data-source/use-my-skills'
import { NotLoaded } from '@/ui/loaded'
import { SkillStepExplained } from '@/ui/explained'
import { AboutRole } from './about-role'
import { FamilyKey } from './family-marks'
import './map.css'
import { MapTools } from './map-tools'
import { RoleMapDrawing } from './role-map-drawing'
import { SharingTable } from './sharing-table'

/** Too narrow for 52 names: here the map is shown only on request. */
const narrow = '(max-width: 63.99rem)'

/** The map, what it says about one role, and the same as a table. */
export function MapPart({ outline }: { outline: FrameworkOutline }) {
  const { id } = outline.framework
  const requirements = useQuery(queries.requirements(id))
  const map = useQuery(queries.map(id))
  const sharing = useMemo(() => requirements.data && sharingOf(requirements.data), [requirements.data])
  const mySkills = useMySkills(outline)
  const { pinned, pin } = usePinnedRole()
  const [pointedAt, pointAt] = useState<string | null>(null)
  const [tinted, setTinted] = useState(true)
  const [drawn, setDrawn] = useState(() => !matchMedia(narrow).matches)
  if (requirements.isError) return <NotLoaded what="the map" onTryAgain={() => void requirements.refetch()} />
  if (!sharing || !requirements.data) return <p className="missing-note mt-2 desk:min-h-[72rem]">Loading the map…</p>
  const tint = tinted ? mySkills : null
  const active = sharing.roles.find(({ role }) => role.id === (pointedAt ?? pinned)) ?? null
  return (
    <>
      <WhatItShows sharing={sharing} />
      <MapTools
        outline={outline}
        mySkills={mySkills}
        tinted={tinted}
        onTint={setTinted}
        onFind={pin}
        drawn={drawn}
        onDraw={setDrawn}
      />
      {mySkills && <SkillStepExplained scale={outline.framework.skillScale} />}
      <AboutRole
        framework={id}
        active={active}
        roleFamilies={outline.roleFamilies}
        requirements={requirements.data}
        mySkills={tint}
      />
      {drawn && map.data && (
        <>
          <RoleMapDrawing
            framework={id}
            map={map.data}
            sharing={sharing}
            requirements={requirements.data}
            active={active}
            mySkills={tint}
            onPointAt={pointAt}
          />
          <FamilyKey roleFamilies={outline.roleFamilies} tinted={tint !== null} />
        </>
      )}
      <details className="mt-6">
        <summary className="font-semibold">See the map as a table</summary>
        <SharingTable outline={outline} sharing={sharing} requirements={requirements.data} mySkills={mySkills} />
      </details>
    </>
  )
}

/** How to read the map, and what it cannot show. */
function WhatItShows({ sharing: { roles, skills, inOneRole } }: { sharing: Sharing }) {
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

/** The role that the map highlights while nobody points at one. It is in the URL (`?map=product-manager`), so a link shows it too. */
function usePinnedRole(): { readonly pinned: Id | null; readonly pin: (role: Id) => void } {
  const [search, setSearch] = useSearchParams()
  return {
    pinned: search.get('map'),
    pin: (role) =>
      setSearch(
        (before) => {
          const after = new URLSearchParams(before)
          after.set('map', role)
          return after
        },
        { replace: true, preventScrollReset: true },
      ),
  }
}
