import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { useCallback, useMemo, useState, type ReactNode } from 'react'
import { useSearchParams } from 'react-router'
import type { SkillLevel } from '@/core/model'
import { neighboursOf, sharedInFigures } from '@/core/map/sharing'
import { byFrameworkAlone } from '@/core/moves/requirement-index'
import { layerOf, plateOf, type Plate } from '@/core/plate'
import type { FrameworkOutline } from '@/core/views/model'
import { queries } from '@/data-source/queries'
import './plate.css'
import { PlatePicture } from './plate-picture'
import type { PointedAt } from './plate-ladder'
import { PlateReading } from './plate-reading'
import { PlateTools } from './plate-tools'
import { usePlateChoice } from './use-plate-choice'

/** With more roles than this, names do not fit next to each other, and the picture shows one role family at a time. */
const MOST_AT_ONCE = 70

interface PlateSectionProps {
  outline: FrameworkOutline
  /** Its heading. */
  children: ReactNode
}

/** All roles of a framework as ladders. One list draws the picture, is the plain list, and is what a screen reader reads. */
export function PlateSection({ outline, children }: PlateSectionProps) {
  const { framework, roles } = outline
  const { data: seniority } = useSuspenseQuery(queries.seniority(framework.id))
  const plate = useMemo(() => plateOf(outline, seniority), [outline, seniority])
  const [choice, choose] = usePlateChoice()
  const [pointedAt, setPointedAt] = useState<PointedAt | null>(null)
  const [isNear, setIsNear] = useState(false)
  const pointAt = useCallback((target: PointedAt | null) => {
    setIsNear(true)
    setPointedAt((before) => (before?.role === target?.role && before?.step === target?.step ? before : target))
  }, [])
  // Not with the page: most visitors never need it.
  const wanted = isNear || choice.skill !== '' || choice.role !== ''
  const { data: requirements } = useQuery({ ...queries.requirements(framework.id), enabled: wanted })
  const layer = useMemo(() => requirements && layerOf(requirements, choice.skill), [requirements, choice.skill])
  const chosen = roles.find(({ id }) => id === choice.role)?.id
  const here = layer ? undefined : (pointedAt?.role ?? chosen)
  // As on the map of the same screen, and with the same switch in the URL.
  const countsRelated = useSearchParams()[0].get('related') !== 'no'
  const sharing = useMemo(() => {
    if (!requirements || here === undefined) return undefined
    const neighbours = neighboursOf(countsRelated ? requirements : byFrameworkAlone(requirements), here)
    return new Map(neighbours.map((neighbour) => [neighbour.id, sharedInFigures(neighbour)]))
  }, [requirements, here, countsRelated])
  const isList = choice.view === 'list' || !plate.stated
  const byFamily = plate.roles > MOST_AT_ONCE && plate.families.length > 1
  const family = plate.families.find(({ id }) => id === choice.family) ?? plate.families[0]
  return (
    <section
      aria-labelledby="plate-heading"
      className={plate.stated ? 'plate-section plate-drawn' : 'plate-section'}
      onPointerEnter={() => setIsNear(true)}
    >
      <div className="plate-head">
        <div className="min-w-0 flex-1 basis-80">
          <h2 id="plate-heading">{children}</h2>
          <HowToRead plate={plate} scale={framework.skillScale} />
        </div>
        {plate.stated && (
          <PlateTools outline={outline} plate={plate} choice={choice} byFamily={byFamily} onChoose={choose} />
        )}
      </div>
      <div className="plate-frame">
        <PlatePicture
          framework={framework}
          families={byFamily && !isList && family ? [family] : plate.families}
          isFew={plate.roles <= 2}
          isList={isList}
          here={here}
          sharing={sharing}
          inWords={pointedAt === null}
          layer={layer}
          pointedAt={pointedAt}
          onPointAt={pointAt}
        />
        {plate.stated && !isList && (
          <PlateReading
            outline={outline}
            plate={plate}
            here={here}
            sharing={sharing}
            layer={layer}
            skill={choice.skill}
            pointedAt={pointedAt}
          />
        )}
      </div>
    </section>
  )
}

function HowToRead({ plate, scale }: { plate: Plate; scale: readonly SkillLevel[] }) {
  const [lowest, highest] = [scale[0], scale.at(-1)]
  if (!plate.stated) return <p className="text-soft">Lowest level first. The source does not state skill levels.</p>
  return (
    <>
      <p className="plate-how max-w-prose text-soft">
        Each ladder is a role, each step on it a role level. The more skill a level asks for on average, the{' '}
        <span className="plate-higher">higher</span>
        <span className="plate-further">further right</span> it is drawn.
      </p>
      <p className="plate-how-list max-w-prose text-soft">
        Lowest level first. The number is the mean of the level’s skill levels, from 1 ({lowest?.name.toLowerCase()}) to{' '}
        {scale.length} ({highest?.name.toLowerCase()}).
      </p>
    </>
  )
}
