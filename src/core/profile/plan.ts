import type { Id, SkillLevel } from '../model'
import type { PlannedPath } from '../moves/path-plan'
import { changeFramework, type Edit } from './edits'
import { limits, type NextStep, type RoleLevelRef } from './model'

/** A path as somebody's plan. */
export interface Plan {
  readonly framework: Id
  readonly target: RoleLevelRef
  readonly steps: readonly NextStep[]
}

/** Sets where the path leads as the target, and adds its moves to the next steps. A step that is there already is not added again. */
export function takePlan({ framework, target, steps }: Plan): Edit {
  return (profile) => {
    const known = new Set(profile.nextSteps.map(({ text }) => text))
    return {
      ...changeFramework(framework)(profile),
      target,
      nextSteps: [...profile.nextSteps, ...steps.filter(({ text }) => !known.has(text))].slice(0, limits.nextSteps),
    }
  }
}

/** The moves of a path as next steps: "Move 1 of 2, to Product manager: learn Agile working to practitioner". */
export function movesAsSteps({ moves }: PlannedPath, skillScale: readonly SkillLevel[]): string[] {
  return moves.map(({ to, learn }, place) => {
    const move = moves.length > 1 ? `Move ${place + 1} of ${moves.length}, to` : 'Move to'
    const skills = learn.map((gap) => `${gap.skill.name} to ${skillScale[gap.to - 1]?.name.toLowerCase() ?? ''}`)
    return `${move} ${to.roleLevel.name}${skills.length > 0 ? `: learn ${skills.join(', ')}` : ''}`
  })
}
