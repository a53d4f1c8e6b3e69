import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { RoleLevelAddress } from '@/core/hrefs'
import { planPath, planStretches, type PathRequest } from '@/core/moves/path-plan'
import { byFrameworkAlone, indexRequirements } from '@/core/moves/requirement-index'
import { stepsToLearn } from '@/core/moves/skills-to-learn'
import type { FrameworkRequirements } from '@/core/views/model'
import { smallRequirements } from '../../helpers/requirements'

interface Asked {
  readonly requirements: FrameworkRequirements
  readonly request: PathRequest & { readonly stretch: number }
}

/** A small framework and a path to look for between two of its role levels. */
const asked: fc.Arbitrary<Asked> = fc
  .record({
    requirements: smallRequirements(),
    from: fc.nat(),
    to: fc.nat(),
    stretch: fc.integer({ min: 1, max: 7 }),
    stepsBack: fc.boolean(),
    avoid: fc.option(fc.nat(), { freq: 4 }),
    via: fc.option(fc.nat(), { freq: 4 }),
  })
  .map(({ requirements, from, to, avoid, via, ...options }) => {
    const all = addresses(requirements)
    const start = from % all.length
    // Any other than the start.
    const end = (start + 1 + (to % (all.length - 1))) % all.length
    const stop = (any: number | null) => (any === null ? [] : all.slice(any % all.length).slice(0, 1))
    const ends = { from: all[start] ?? nowhere, to: all[end] ?? nowhere }
    return { requirements, request: { ...ends, avoid: stop(avoid), via: stop(via), ...options } }
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
    ? `${plan.effort} in ${plan.moves.length}: ${plan.moves.map(({ to }) => `${to.role.id}/${to.roleLevel.id}`).join(', ')}`
    : null
}

describe('a path', () => {
  it('is the best of all lists of moves that keep to the rules, every one of them tried', () => {
    fc.assert(
      fc.property(asked, (any) => {
        expect(shortPath(any)).toBe(bestOfAll(any))
      }),
      { numRuns: 3000 },
    )
  })

  it('begins and ends where it was asked to, adds up, and takes no move beyond the stretch', () => {
    fc.assert(
      fc.property(asked, ({ requirements, request }) => {
        const plan = planPath(indexRequirements(requirements), request)
        fc.pre(plan.kind === 'path')
        if (plan.kind !== 'path') return
        const stops = [...plan.moves.map(({ from }) => from), ...plan.moves.slice(-1).map(({ to }) => to)]
        expect(stops[0]?.roleLevel.id).toBe(request.from.roleLevel)
        expect(stops.at(-1)?.roleLevel.id).toBe(request.to.roleLevel)
        expect(plan.moves.slice(1).map(({ from }) => from)).toEqual(plan.moves.slice(0, -1).map(({ to }) => to))
        expect(plan.moves.reduce((sum, { effort }) => sum + effort, 0)).toBe(plan.effort)
        expect(Math.max(...plan.moves.map(({ effort }) => effort))).toBe(plan.largest)
        for (const { effort, learn } of plan.moves) {
          expect(stepsToLearn(learn)).toBe(effort)
          expect(effort).toBeLessThanOrEqual(request.stretch)
        }
        // With close skills less may do: what one stop teaches can count for two skills of the end.
        const alone = planPath(indexRequirements(byFrameworkAlone(requirements)), request)
        if (alone.kind === 'path') expect(alone.effort).toBeGreaterThanOrEqual(alone.directEffort)
      }),
    )
  })

  it('is found with the smallest stretch that has one where none is asked for, and the usual one is too small', () => {
    fc.assert(
      fc.property(asked, ({ requirements, request }) => {
        const index = indexRequirements(requirements)
        const plan = planPath(index, { ...request, stretch: null })
        const [first] = planStretches(index, request)
        if (plan.kind === 'path') {
          expect(plan.stretch).toBeGreaterThanOrEqual(first?.stretch ?? NaN)
          expect(planPath(index, { ...request, stretch: plan.stretch })).toEqual(plan)
        } else expect([plan.kind, first]).toEqual(['none', undefined])
      }),
    )
  })

  it('is the same in whatever order the data stands', () => {
    fc.assert(
      fc.property(asked, fc.nat(), (any, turn) => {
        const { roles, skills, ties } = any.requirements
        // Skills change places too, and every requirement and pair with them.
        const placeOf = skills.map((_, place) => (place + turn) % skills.length)
        const turnedPairs = (pairs: typeof ties.related) =>
          pairs.toReversed().map(([one, other]) => [placeOf[other] ?? 0, placeOf[one] ?? 0] as const)
        const turned: FrameworkRequirements = {
          ...any.requirements,
          skills: skills.toSorted((a, b) => (placeOf[skills.indexOf(a)] ?? 0) - (placeOf[skills.indexOf(b)] ?? 0)),
          roles: roles.toReversed().map((role) => ({
            ...role,
            roleLevels: role.roleLevels.map((roleLevel) => ({
              ...roleLevel,
              asks: roleLevel.asks.toReversed().map(([skill, steps]) => [placeOf[skill] ?? 0, steps] as const),
            })),
          })),
          ties: { variants: turnedPairs(ties.variants), related: turnedPairs(ties.related) },
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
        let before = ''
        const steps = Array.from({ length: 17 }, (_, stretch) => stretch).flatMap((stretch) => {
          const plan = planPath(index, { ...request, stretch })
          const changes =
            plan.kind === 'path' ? plan.moves.filter(({ from, to }) => from.role.id !== to.role.id).length : 0
          const now = plan.kind === 'path' ? `${plan.effort} in ${plan.moves.length}, ${changes} changes` : ''
          if (now === before) return []
          before = now
          return [`${stretch}: ${now}`]
        })
        expect(
          planStretches(index, request).map(
            (step) => `${step.stretch}: ${step.effort} in ${step.moves}, ${step.changes} changes`,
          ),
        ).toEqual(steps)
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
  readonly ladderPlace: number
  /** Steps by the skill's place. */
  readonly asks: ReadonlyMap<number, number>
}

interface List {
  readonly stops: readonly Stop[]
  readonly changes: number
  readonly efforts: readonly number[]
}

/** The best of all lists of moves, tried one by one, by the rules of the design written out as they are. */
function bestOfAll({ requirements: { roles, ties }, request }: Asked): string | null {
  const all: Stop[] = roles.flatMap((role) =>
    role.roleLevels.map(({ id, asks }, ladderPlace) => ({
      role: role.id,
      id,
      ladderPlace,
      asks: new Map(asks.map(([skill, steps]) => [skill, steps ?? NaN])),
    })),
  )
  const stopAt = ({ role, roleLevel }: RoleLevelAddress) =>
    all.find((stop) => stop.role === role && stop.id === roleLevel)
  const [a, b] = [stopAt(request.from), stopAt(request.to)]
  if (!a || !b) throw new Error('no such end')
  const isEnd = (stop: Stop | undefined) => stop === a || stop === b
  const avoid = request.avoid.map(stopAt).filter((stop) => !isEnd(stop))
  const via = request.via.map(stopAt).filter((stop) => !isEnd(stop))

  const coverOf = (asks: ReadonlyMap<number, number>, skill: number): number => {
    const through = (pairs: typeof ties.related, counts: (steps: number) => number) =>
      pairs.flatMap(([one, other]) =>
        one === skill || other === skill ? [counts(asks.get(one === skill ? other : one) ?? 0)] : [],
      )
    return Math.max(
      asks.get(skill) ?? 0,
      ...through(ties.variants, (steps) => steps),
      ...through(ties.related, (steps) => [0, 0, 1, 2, 2][steps] ?? 0),
    )
  }
  const effort = (left: Stop, to: Stop) =>
    [...to.asks].reduce(
      (sum, [skill, steps]) => sum + Math.max(0, steps - Math.max(coverOf(a.asks, skill), coverOf(left.asks, skill))),
      0,
    )
  /** In twelfths, which four skills at most divide evenly. */
  const twelfths = ({ asks }: Stop) => ([...asks.values()].reduce((sum, steps) => sum + steps, 0) * 12) / asks.size
  const mayBeStop = (stop: Stop) =>
    !avoid.includes(stop) &&
    (request.stepsBack || twelfths(a) - twelfths(stop) <= 12) &&
    twelfths(stop) - twelfths(b) <= 6

  const lists: List[] = []
  const goOn = (before: List) => {
    const here = before.stops.at(-1) ?? a
    for (const next of all) {
      if (next === a || before.stops.includes(next) || (next !== b && !mayBeStop(next))) continue
      const move = effort(here, next)
      const isChange = next.role !== here.role
      if (move > request.stretch || Math.abs(twelfths(next) - twelfths(here)) > 12) continue
      if (!isChange && next.ladderPlace < here.ladderPlace) continue
      if (isChange && [a, ...before.stops].some(({ role }) => role === next.role)) continue
      if (isChange && (effort(here, b) - effort(next, b)) * 2 < move) continue
      const list = {
        stops: [...before.stops, next],
        changes: before.changes + Number(isChange),
        efforts: [...before.efforts, move],
      }
      if (next !== b) goOn(list)
      else if (via.every((stop) => stop && list.stops.includes(stop))) lists.push(list)
    }
  }
  goOn({ stops: [], changes: 0, efforts: [] })
  const sum = ({ efforts }: List) => efforts.reduce((one, other) => one + other, 0)
  const ids = ({ stops }: List) => stops.map(({ role, id }) => `${role}/${id}`).join(', ')
  const [best] = lists.toSorted(
    (x, y) =>
      x.changes - y.changes ||
      x.stops.length - y.stops.length ||
      sum(x) - sum(y) ||
      Math.max(...x.efforts) - Math.max(...y.efforts) ||
      (ids(x) < ids(y) ? -1 : 1),
  )
  return best ? `${sum(best)} in ${best.stops.length}: ${ids(best)}` : null
}
