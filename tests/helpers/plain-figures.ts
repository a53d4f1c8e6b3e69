import { readFileSync } from 'node:fs'

/**
 * The UK framework's tables read a second time, and figures worked out from them as the design says it, for tests that check the product
 * against figures it had no part in: nothing here comes from src.
 */
export interface Row {
  readonly family: string
  readonly role: string
  readonly name: string
  readonly ladderPosition: number
  readonly asks: ReadonlyMap<string, number>
}

const stepsOf: Readonly<Record<string, number>> = { awareness: 1, working: 2, practitioner: 3, expert: 4 }

/** Every role level that states a skill level for each of its skills. In this table the name alone tells them apart. */
export const rows: readonly Row[] = readRows('data/frameworks/uk-gdd-2025/requirements.tsv')

function readRows(file: string): readonly Row[] {
  const read = new Map<string, Row & { asks: Map<string, number> }>()
  for (const line of linesOf(file)) {
    const [family = '', role = '', position = '', name = '', skill = '', skillLevel = ''] = line
    const row = read.get(name) ?? { family, role, name, ladderPosition: Number(position), asks: new Map() }
    read.set(name, row)
    row.asks.set(skill, stepsOf[skillLevel] ?? 0)
  }
  return [...read.values()].filter(({ asks }) => [...asks.values()].every((steps) => steps > 0))
}

/** By skill, the skills that are close to it, and how. Every pair of names that differ in brackets only has a row in the table. */
const close = new Map<string, Map<string, string>>()
for (const [skill = '', other = '', kind = ''] of linesOf('data/related-skills/uk-gdd-2025.tsv')) {
  for (const [one, two] of [
    [skill, other],
    [other, skill],
  ] as const)
    close.set(one, (close.get(one) ?? new Map<string, string>()).set(two, kind))
}

function linesOf(file: string): string[][] {
  return readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'))
}

/** The row of that name. */
export function rowOf(name: string): Row {
  const row = rows.find((other) => other.name === name)
  if (!row) throw new Error(`no ${name}, or it states no skill levels`)
  return row
}

const helps = [0, 0, 1, 2, 2]

/** The steps somebody on a role level brings of a skill. */
export function covers({ asks }: Row, skill: string, related: boolean): number {
  const own = asks.get(skill) ?? 0
  if (!related) return own
  const others = [...(close.get(skill) ?? [])].map(([other, kind]) => {
    const steps = asks.get(other) ?? 0
    return kind === 'variant' ? steps : kind === 'related' ? (helps[steps] ?? 0) : 0
  })
  return Math.max(own, ...others)
}

/** What `to` asks above the highest of what somebody brings. */
export function plainEffort(brought: readonly Row[], to: Row, related: boolean): number {
  return [...to.asks].reduce(
    (sum, [skill, steps]) => sum + Math.max(0, steps - Math.max(...brought.map((row) => covers(row, skill, related)))),
    0,
  )
}

/** How far one row is above another in seniority, in half levels: exact, since 720,720 divides by all counts of skills up to sixteen. */
export function halfLevelsAbove(row: Row, other: Row): number {
  const seniority = ({ asks }: Row) => ([...asks.values()].reduce((a, b) => a + b, 0) * 720_720) / asks.size
  return ((seniority(row) - seniority(other)) * 2) / 720_720
}

/** Whether roles of three or more families ask for a skill or for a variant of it. The Chief roles count, though they state no skill levels. */
export function isGeneral(skill: string, related: boolean): boolean {
  const variants = [...(close.get(skill) ?? [])].flatMap(([other, kind]) =>
    related && kind === 'variant' ? [other] : [],
  )
  return new Set([skill, ...variants].flatMap((each) => [...(families.get(each) ?? [])])).size >= 3
}

const families = new Map<string, Set<string>>()
for (const [family = '', , , , skill = ''] of linesOf('data/frameworks/uk-gdd-2025/requirements.tsv'))
  families.set(skill, (families.get(skill) ?? new Set()).add(family))

/** The id that a name gives in this framework. */
export function idOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .replaceAll(' ', '-')
}

/** The address of a role level, as a link has it. */
export function plainAddress(name: string): string {
  return `uk-gdd-2025/${idOf(rowOf(name).role)}/${idOf(name)}`
}
