import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { RoleLevelAddress } from '@/core/hrefs'
import { planPath, planStretches, type PathRequest } from '@/core/moves/path-plan'
import { indexRequirements } from '@/core/moves/requirement-index'
import { stepsToLearn } from '@/core/moves/skills-to-learn'
import type { FrameworkRequirements } from '@/core/views/model'
import { smallRequirements } from '../../helpers/requirements'

interface Asked {
  readonly requirements: FrameworkRequirements
  readonly request: PathRequest
}

/** A small framework and a path to look for between two of its role levels. */
const asked: fc.Arbitrary<Asked> = fc
  .record({
    requirements: smallRequirements(),
    from: fc.nat(),
    to: fc.nat(),
    stretch: fc.integer({ min: 1, max: 5 }),
    stepsBack: fc.boolean(),
  })
  .map(({ requirements, from, to, ...options }) => {
    const all = addresses(requirements)
    const start = from % all.length
    // Any other than the start.
    const end = (start + 1 + (to % (all.length - 1))) % all.length
    return { requirements, request: { from: all[start] ?? nowhere, to: all[end] ?? nowhere, ...options } }
  })

const nowhere: RoleLevelAddress = { framework: '', role: '', roleLevel: '' }

function addresses({ framework, roles }: FrameworkRequirements): RoleLevelAddress[] {
  return roles.flatMap((role) =>
    role.roleLevels.map(({ id }) => ({ framework: framework.id, role: role.id, roleLevel: id })),
  )
}

function shortPath({ requirements, request }: Asked): string | null {
  const plan = planPath(indexRequirements(requirements), request)
  return plan.kind === 'path'
    ? `${plan.effort} in ${plan.moves.length}: ${plan.moves.map(({ to }) => `${to.roleLevel.id} ${to.role.id}`).join(', ')}`
    : null
}

describe('a path', () => {
  it('is as good as any list of moves, every one of them tried', () => {
    fc.assert(
      fc.property(asked, (any) => {
        expect(shortPath(any)).toBe(bestOfAll(any))
      }),
      { numRuns: 1000 },
    )
  })

  it('begins and ends where it was asked to, adds up, and takes no move beyond the stretch', () => {
    fc.assert(
      fc.property(asked, ({ requirements, request }) => {
        const plan = planPath(indexRequirements(requirements), request)
        if (plan.kind !== 'path') {
          expect(plan).toMatchObject({ kind: 'too-far' })
          return
        }
        const stops = [...plan.moves.map(({ from }) => from), ...plan.moves.slice(-1).map(({ to }) => to)]
        expect(stops[0]?.roleLevel.id).toBe(request.from.roleLevel)
        expect(stops.at(-1)?.roleLevel.id).toBe(request.to.roleLevel)
        expect(plan.moves.slice(1).map(({ from }) => from)).toEqual(plan.moves.slice(0, -1).map(({ to }) => to))
        expect(plan.moves.reduce((sum, { effort }) => sum + effort, 0)).toBe(plan.effort)
        for (const { effort, learn } of plan.moves) {
          expect(stepsToLearn(learn)).toBe(effort)
          expect(effort).toBeLessThanOrEqual(request.stretch)
        }
        expect(plan.effort).toBeGreaterThanOrEqual(plan.directEffort)
      }),
    )
  })

  it('never needs more moves where the stretch is wider', () => {
    fc.assert(
      fc.property(asked, fc.integer({ min: 1, max: 4 }), ({ requirements, request }, wider) => {
        const index = indexRequirements(requirements)
        const [narrow, wide] = [
          planPath(index, request),
          planPath(index, { ...request, stretch: request.stretch + wider }),
        ]
        fc.pre(narrow.kind === 'path')
        if (narrow.kind === 'path')
          expect(wide).toSatisfy(() => wide.kind === 'path' && wide.moves.length <= narrow.moves.length)
      }),
    )
  })

  it('is the same in whatever order the data stands', () => {
    fc.assert(
      fc.property(asked, fc.nat(), (any, turn) => {
        const { roles, skills } = any.requirements
        // Skills change places too, and every requirement with them.
        const placeOf = skills.map((_, place) => (place + turn) % skills.length)
        const turned: FrameworkRequirements = {
          ...any.requirements,
          skills: skills.toSorted((a, b) => (placeOf[skills.indexOf(a)] ?? 0) - (placeOf[skills.indexOf(b)] ?? 0)),
          roles: roles.toReversed().map((role) => ({
            ...role,
            roleLevels: role.roleLevels.toReversed().map((roleLevel) => ({
              ...roleLevel,
              asks: roleLevel.asks.toReversed().map(([skill, steps]) => [placeOf[skill] ?? 0, steps] as const),
            })),
          })),
        }
        expect(shortPath({ ...any, requirements: turned })).toBe(shortPath(any))
      }),
    )
  })
})

describe('the steps of stretch', () => {
  it('are those at which something changes, the first where a path begins to exist', () => {
    fc.assert(
      fc.property(asked, ({ requirements, request }) => {
        const index = indexRequirements(requirements)
        const direct = planPath(index, { ...request, stretch: 99 })
        const most = direct.kind === 'path' ? direct.directEffort : NaN
        let before = ''
        const changes = Array.from({ length: most + 1 }, (_, stretch) => stretch).flatMap((stretch) => {
          const plan = planPath(index, { ...request, stretch })
          const now = plan.kind === 'path' ? `${plan.effort} in ${plan.moves.length}` : ''
          if (now === before) return []
          before = now
          return [`${stretch}: ${now}`]
        })
        expect(
          planStretches(index, request).map(({ stretch, moves, effort }) => `${stretch}: ${effort} in ${moves}`),
        ).toEqual(changes)
      }),
    )
  })

  it('begin with the one that "too far" names', () => {
    fc.assert(
      fc.property(asked, ({ requirements, request }) => {
        const index = indexRequirements(requirements)
        const plan = planPath(index, { ...request, stretch: 1 })
        fc.pre(plan.kind === 'too-far')
        if (plan.kind === 'too-far') expect(planStretches(index, request)[0]?.stretch).toBe(plan.smallestStretch)
      }),
    )
  })
})

interface Stop {
  readonly role: string
  readonly id: string
  /** Steps by the skill's place. */
  readonly asks: ReadonlyMap<number, number>
}

/** The best of all lists of moves, tried one by one: the fewest moves, then the least effort, then the first ids. */
function bestOfAll({ requirements: { roles }, request }: Asked): string | null {
  const all: Stop[] = roles.flatMap((role) =>
    role.roleLevels.map(({ id, asks }) => ({
      role: role.id,
      id,
      asks: new Map(asks.map(([skill, steps]) => [skill, steps ?? NaN])),
    })),
  )
  const [a, b] = [request.from, request.to].map((end) =>
    all.find(({ role, id }) => role === end.role && id === end.roleLevel),
  )
  if (!a || !b) throw new Error('no such end')

  /** None has more moves than the one before: a list that grows longer is worse whatever it leads to. */
  const lists: { moves: number; effort: number; ids: string }[] = []
  const goOn = (from: Stop, taken: readonly Stop[], effort: number) => {
    for (const next of all) {
      if (next === a || taken.includes(next) || taken.length >= (lists.at(-1)?.moves ?? all.length)) continue
      const whole = effort + moveEffort(a, from, next)
      if (whole - effort > request.stretch) continue
      const stops = [...taken, next]
      if (next === b)
        lists.push({ moves: stops.length, effort: whole, ids: stops.map(({ role, id }) => `${id} ${role}`).join(', ') })
      else if (request.stepsBack || mayBeStop(a, next)) goOn(next, stops, whole)
    }
  }
  goOn(a, [], 0)
  const best = lists.toSorted((x, y) => x.moves - y.moves || x.effort - y.effort || (x.ids < y.ids ? -1 : 1))[0]
  return best ? `${best.effort} in ${best.moves}: ${best.ids}` : null
}

function moveEffort(beginning: Stop, from: Stop, to: Stop): number {
  return [...to.asks].reduce(
    (sum, [skill, steps]) =>
      sum + Math.max(0, steps - Math.max(beginning.asks.get(skill) ?? 0, from.asks.get(skill) ?? 0)),
    0,
  )
}

/** In twelfths, which four skills at most divide evenly. */
function mayBeStop(beginning: Stop, stop: Stop): boolean {
  const twelfths = ({ asks }: Stop) => ([...asks.values()].reduce((sum, steps) => sum + steps, 0) * 12) / asks.size
  return twelfths(beginning) - twelfths(stop) <= 12
}
