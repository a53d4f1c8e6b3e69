/** A role level whose place on its ladder is not known: its title, and the steps it asks, skill by skill, `null` where not stated. */
export interface LooseRoleLevel {
  readonly name: string
  readonly steps: readonly (number | null)[]
}

/** In the order in which people rise through them; a title without any of them stands at `PLAIN`. */
const modifiers: readonly string[] = ['trainee', 'apprentice', 'associate', 'junior', '', 'senior', 'lead', 'principal']
const PLAIN = modifiers.indexOf('')

/** Those who lead the others, whatever the skills they are asked for. */
const leads = /^(?:head|chief)\b/

/** A title's manager by trade: "Lead developer - management" is the twin of "Lead developer". */
const management = /\s+[-–—]\s+management$/

/**
 * The places of a role's role levels, lowest first, for a file that does not give their order. Titles are grouped by what is
 * left without their modifier; groups stand by the lowest mean of steps in them, and within a group the modifier
 * decides, a twin in management coming after its own, then the mean. Titles that begin with head or chief stand last.
 * Where nothing tells two role levels apart they keep the order they came in. A role level of which no skill level is stated has
 * no mean and stands after those that have one. (The rule is the design's; it gives the order of all 52 ladders of
 * uk-gdd-2025.)
 */
export function ladderOrder(roleLevels: readonly LooseRoleLevel[]): number[] {
  const titles = roleLevels.map(({ name, steps }) => readTitle(name, meanOf(steps)))
  const lowest = new Map<string, Mean>()
  for (const { group, mean } of titles) {
    const before = lowest.get(group)
    if (before === undefined || compareMeans(mean, before) < 0) lowest.set(group, mean)
  }
  // Two groups whose lowest means are equal must not mix: the one that came first stands first.
  const groups = [...lowest].toSorted(([, a], [, b]) => compareMeans(a, b)).map(([group]) => group)
  const placeOf = new Map(groups.map((group, place) => [group, place]))

  const compare = (a: Title, b: Title) =>
    Number(a.isLead) - Number(b.isLead) ||
    (placeOf.get(a.group) ?? 0) - (placeOf.get(b.group) ?? 0) ||
    a.modifier - b.modifier ||
    Number(a.inManagement) - Number(b.inManagement) ||
    compareMeans(a.mean, b.mean)
  return titles
    .map((title, place) => ({ title, place }))
    .toSorted((a, b) => compare(a.title, b.title))
    .map(({ place }) => place)
}

interface Title {
  readonly isLead: boolean
  readonly group: string
  readonly modifier: number
  readonly inManagement: boolean
  readonly mean: Mean
}

function readTitle(name: string, mean: Mean): Title {
  const title = name.toLowerCase().trim()
  // Heads of different things stand by their means alone.
  if (leads.test(title)) return { isLead: true, group: ' leads', modifier: 0, inManagement: false, mean }
  const inManagement = management.test(title)
  const own = title.replace(management, '')
  const modifier = modifiers.findIndex((word) => word !== '' && own.startsWith(`${word} `))
  const group = modifier < 0 ? own : own.slice(modifiers[modifier]?.length).trim()
  return { isLead: false, group, modifier: modifier < 0 ? PLAIN : modifier, inManagement, mean }
}

/** An exact fraction, as seniority is everywhere. */
interface Mean {
  readonly sum: number
  readonly count: number
}

function meanOf(steps: readonly (number | null)[]): Mean {
  const stated = steps.filter((step) => step !== null)
  return { sum: stated.reduce((sum, step) => sum + step, 0), count: stated.length }
}

function compareMeans(a: Mean, b: Mean): number {
  if (a.count === 0 || b.count === 0) return Number(a.count === 0) - Number(b.count === 0)
  return a.sum * b.count - b.sum * a.count
}
