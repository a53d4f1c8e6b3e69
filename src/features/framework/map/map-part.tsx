import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { sharingOf } from '@/core/map/sharing'
import type { FrameworkOutline } from '@/core/views/model'
import { queries } from '@/data-source/queries'
import { useMySkills } from '@/data-source/use-my-skills'
import { NotLoaded } from '@/ui/loaded'
import { SkillStepExplained } from '@/ui/explained'
import { AboutRole } from './about-role'
import { FamilyKey } from './family-key'
import './map.css'
import { MapTools } from './map-tools'
import { RoleMapDrawing } from './role-map-drawing'
import { SharingTable } from './sharing-table'
import { usePinnedRole } from './use-pinned-role'
import { WhatItShows } from './what-it-shows'

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
