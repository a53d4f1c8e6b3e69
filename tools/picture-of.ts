import { skillLevelSteps } from '../src/core/changes'
import { patterns } from '../src/core/hrefs'
import type { Id } from '../src/core/model'
import type { FrameworkOutline, Ladder } from '../src/core/views/model'
import type { PictureRow } from './preview-image'

/**
 * The rows of the picture of a page: of a framework and a skill the scale; of a role its skills with a mark for each level; of a
 * role level what it asks for; of a pair what changes. None for other screens.
 */
export function pictureRows(
  screen: string,
  names: Readonly<Record<string, Id | undefined>>,
  { framework: { skillScale } }: FrameworkOutline,
  ladder: Ladder | null,
): readonly PictureRow[] {
  if (screen === patterns.framework || screen === patterns.skill)
    return skillScale.map(({ name }, place) => ({ name, marks: [{ steps: place + 1 }], word: '' }))
  if (!ladder) return []
  const shown = [names.roleLevel, names.from, names.to].filter((id) => id !== undefined)
  const roleLevels = ladder.roleLevels.filter(({ id }) => shown.length === 0 || shown.includes(id))
  return ladder.skills.flatMap(({ id, name }) => {
    const asked = roleLevels.map(({ requirements }) => requirements.find(({ skill }) => skill === id))
    if (asked.every((requirement) => !requirement)) return []
    const steps = asked.map((requirement) => (requirement ? skillLevelSteps(skillScale, requirement.skillLevel) : 0))
    const words = asked.map((requirement) => {
      const step = skillScale.find((skillLevel) => skillLevel.id === requirement?.skillLevel)
      return requirement ? (step?.name ?? 'skill level not stated').toLowerCase() : 'not asked for'
    })
    const isPair = names.from !== undefined
    return {
      name,
      marks: steps.map((step, place) => (isPair && place > 0 ? { steps: step, from: steps[0] ?? 0 } : { steps: step })),
      word: shown.length === 0 ? '' : [...new Set(words)].join(' → '),
    }
  })
}
