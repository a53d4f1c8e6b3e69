import { Link } from 'react-router'
import { skillHref } from '@/core/hrefs'
import type { Id } from '@/core/model'
import { nearestStep, type Plate, type PlateLayer, type PlateStep } from '@/core/plate'
import { counted } from '@/core/text/words'
import type { FrameworkOutline } from '@/core/views/model'
import type { PointedAt } from './plate-ladder'

interface PlateReadingProps {
  outline: FrameworkOutline
  plate: Plate
  here: Id | undefined
  sharing: ReadonlyMap<Id, string> | undefined
  layer: PlateLayer | undefined
  skill: Id
  pointedAt: PointedAt | null
}

/**
 * Says in words what is pointed at or chosen. Only a choice is announced: a screen reader that moves through the list hears the
 * same from the links.
 */
export function PlateReading({ outline, plate, here, sharing, layer, skill, pointedAt }: PlateReadingProps) {
  const { framework, skills } = outline
  const scale = framework.skillScale.map(({ name }) => name.toLowerCase())
  const ladder = plate.families
    .flatMap(({ ladders }) => ladders)
    .find(({ id }) => id === (pointedAt?.role ?? (layer ? undefined : here)))
  const step = pointedAt?.step === null ? undefined : ladder?.steps[pointedAt?.step ?? -1]
  const asked = layer?.steps.get(ladder?.id ?? '')?.[pointedAt?.step ?? -1]
  const name = skills.find(({ id }) => id === skill)?.name
  return (
    <div className={`plate-reading${layer || here ? ' is-on' : ''}`} role={pointedAt ? undefined : 'status'}>
      {ladder && (
        <>
          <b>{step?.name ?? ladder.name}</b>{' '}
          <span>
            {step
              ? `Level ${ladder.steps.indexOf(step) + 1} of ${ladder.steps.length}. ${askedInWords(step, scale)}`
              : `${counted(ladder.steps.length, 'level')}.`}
          </span>{' '}
          <span className="text-soft">
            {layer && step && `${name}: ${skillLevelInWords(asked, scale)}.`}
            {!layer && sharing && sharingInWords(sharing.size)}
          </span>
        </>
      )}
      {!ladder && layer && (
        <>
          <b>{name}</b> <span>{layerInWords(layer, scale)}</span>{' '}
          <Link to={skillHref(framework.id, skill)}>About this skill</Link>
        </>
      )}
      {!ladder && !layer && (
        <span className="text-soft">
          {plate.roles > 1
            ? 'Point at a role to see its levels and the roles that share its skills. Arrow keys move between roles and levels; Enter opens one.'
            : 'Point at a level to see how much it asks for. Arrow keys move between levels; Enter opens one.'}
        </span>
      )}
    </div>
  )
}

function askedInWords({ asked, seniority }: PlateStep, scale: readonly string[]): string {
  const skills = `Asks for ${counted(asked, 'skill')}`
  if (!seniority) return `${skills}${asked > 0 ? '; skill levels not stated' : ''}.`
  const mean = (seniority.sum / seniority.count).toFixed(1)
  const unstated = asked - seniority.count
  return `${skills}, ${mean} on average: mostly ${scale[nearestStep(seniority) - 1]}.${unstated > 0 ? ` ${counted(unstated, 'skill')} without a skill level.` : ''}`
}

function sharingInWords(roles: number): string {
  if (roles === 0) return 'No other role shares skills with it.'
  return roles === 1
    ? '1 other role shares skills with it (bold name).'
    : `${roles} other roles share skills with it (bold names).`
}

function layerInWords({ steps, counts }: PlateLayer, scale: readonly string[]): string {
  const roleLevels = counts.reduce((sum, count) => sum + count, 0)
  const each = counts.flatMap((count, place) =>
    count === 0 ? [] : `${place === 0 ? 'skill level not stated' : scale[place - 1]} ${count}`,
  )
  return `${counted(roleLevels, 'role level')} in ${counted(steps.size, 'role')} ${roleLevels === 1 ? 'asks' : 'ask'} for it: ${each.join(', ')}. A thicker step is a higher skill level.`
}

function skillLevelInWords(steps: number | null | undefined, scale: readonly string[]): string {
  if (steps === undefined || steps === 0) return 'not asked for'
  return steps === null ? 'skill level not stated' : (scale[steps - 1] ?? '')
}
