import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { useSearchParams } from 'react-router'
import { LEAST_DRAWN, sharingOf, type Sharing } from '@/core/map/sharing'
import type { Id } from '@/core/model'
import { byFrameworkAlone } from '@/core/moves/requirement-index'
import type { Counting } from '@/core/related-in-words'
import type { FrameworkOutline, FrameworkRequirements } from '@/core/views/model'
import { inWords } from '@/core/text/words'
import { queries } from '@/data-source/queries'
import { useMySkills } from '@/data-source/use-my-skills'
import { NotLoaded } from '@/ui/loaded'
import { SkillStepExplained } from '@/ui/explained'
import { RelatedSwitch } from '@/ui/related-skills'
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
  const { counting, countRelated, counted } = useCounted(requirements.data)
  const sharing = useMemo(() => counted && sharingOf(counted), [counted])
  const mySkills = useMySkills(outline)
  const { pinned, pin } = usePinnedRole()
  const [pointedAt, pointAt] = useState<string | null>(null)
  const [tinted, setTinted] = useState(true)
  const [drawn, setDrawn] = useState(() => !matchMedia(narrow).matches)
  if (requirements.isError) return <NotLoaded what="the map" onTryAgain={() => void requirements.refetch()} />
  if (!sharing || !counted) return <p className="missing-note mt-2 desk:min-h-[72rem]">Loading the map…</p>
  const tint = tinted ? mySkills : null
  const active = sharing.roles.find(({ role }) => role.id === (pointedAt ?? pinned)) ?? null
  return (
    <>
      <MapTools
        outline={outline}
        mySkills={mySkills}
        tinted={tinted}
        onTint={setTinted}
        onFind={pin}
        drawn={drawn}
        onDraw={setDrawn}
      />
      {counting && <RelatedSwitch on={counting === 'related'} onChange={countRelated} />}
      {mySkills && <SkillStepExplained scale={outline.framework.skillScale} />}
      <AboutRole
        framework={id}
        active={active}
        roleFamilies={outline.roleFamilies}
        requirements={counted}
        counting={counting}
        mySkills={tint}
      >
        <WhatItShows sharing={sharing} counting={counting} />
      </AboutRole>
      {drawn && map.data && (
        <>
          <RoleMapDrawing
            framework={id}
            map={counting === 'alone' && map.data.alone ? { ...map.data, roles: map.data.alone } : map.data}
            sharing={sharing}
            requirements={counted}
            active={active}
            mySkills={tint}
            onPointAt={pointAt}
          />
          <FamilyKey roleFamilies={outline.roleFamilies} tinted={tint !== null} />
        </>
      )}
      <details className="mt-6">
        <summary className="font-semibold">See the map as a table</summary>
        <SharingTable outline={outline} sharing={sharing} requirements={counted} mySkills={mySkills} />
      </details>
    </>
  )
}

/** How to read the map, and what it cannot show. */
function WhatItShows({ sharing: { roles, skills, inOneRole }, counting }: { sharing: Sharing; counting: Counting }) {
  const alone = roles.filter(({ neighbours }) => neighbours.length === 0).length
  return (
    <p>
      Each mark is a role. A line joins two roles that share at least {inWords(LEAST_DRAWN)} skills; the more skills
      they share, the thicker it is.{' '}
      {counting === 'related' && 'A skill that is nearly the same counts as one, a related skill as half. '}
      Roles that share skills are drawn close together, but {roles.length} roles do not fit perfectly on a flat map: two
      roles without a line share little or nothing, even side by side. The map counts skills, not skill levels, so a
      short distance does not mean that there is little to learn. {inOneRole} of {skills} skills belong to only one
      role.
      {alone > 0 && ` ${alone} of ${roles.length} roles share no skill.`}
    </p>
  )
}

/** The requirements with the related skills that count, as the link says; all of them if it says nothing. */
function useCounted(requirements: FrameworkRequirements | undefined) {
  const [search, setSearch] = useSearchParams()
  const isOn = search.get('related') !== 'no'
  const hasRelated =
    requirements !== undefined && requirements.ties.variants.length + requirements.ties.related.length > 0
  const counting: Counting = hasRelated ? (isOn ? 'related' : 'alone') : null
  const counted = useMemo(
    () => (requirements && counting === 'alone' ? byFrameworkAlone(requirements) : requirements),
    [counting, requirements],
  )
  const countRelated = (on: boolean) =>
    setSearch(
      (before) => {
        const after = new URLSearchParams(before)
        if (on) after.delete('related')
        else after.set('related', 'no')
        return after
      },
      { replace: true, preventScrollReset: true },
    )
  return { counting, countRelated, counted }
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
