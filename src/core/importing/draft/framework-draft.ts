import { Names, Texts, type DraftText } from './texts'

/** A value and where it first stood. */
export interface Candidate<Value> {
  readonly value: Value
  readonly file: string
  readonly row: number
}

/** A thing described in more ways than this is described in none; a file may have a million rows for it. */
const MOST_CANDIDATES = 100

/**
 * Collects what the rows of a file say about one thing, and takes what most of them say; if several are equally frequent, the
 * first. So one damaged row does not decide for the others.
 */
export class Vote<Value> {
  readonly #candidates: (Candidate<Value> & { votes: number })[] = []

  cast(value: Value, file: string, row: number): void {
    for (const candidate of this.#candidates) {
      if (candidate.value !== value) continue
      candidate.votes += 1
      return
    }
    if (this.#candidates.length < MOST_CANDIDATES) this.#candidates.push({ value, file, row, votes: 1 })
  }

  get winner(): Value | undefined {
    return this.#inOrder()[0]?.value
  }

  /** What was said besides. */
  get losers(): readonly Candidate<Value>[] {
    return this.#inOrder().slice(1)
  }

  #inOrder(): readonly Candidate<Value>[] {
    return this.#candidates.length < 2 ? this.#candidates : this.#candidates.toSorted((a, b) => b.votes - a.votes)
  }
}

/** What rows say to describe one thing. */
export class Description extends Vote<DraftText> {
  /** The first row that only says that the description is missing, and how many rows say so. */
  missing: (Candidate<DraftText> & { count: number }) | undefined

  override cast(value: DraftText, file: string, row: number): void {
    if (!value.isPlaceholder) super.cast(value, file, row)
    else if (this.missing) this.missing.count += 1
    else this.missing = { value, file, row, count: 1 }
  }
}

/** A skill as the rows speak of it. */
export class DraftSkill {
  readonly description = new Description()
  /** From a file of skills, by the heading of the column. */
  readonly wording = new Map<string, DraftText>()
  /** The columns that only say that the skill level is not defined. */
  readonly notDefined = new Set<string>()

  constructor(readonly name: string) {}
}

/** What a row asks of a skill; the skill level as it is written, empty where none is stated. */
export interface DraftRequirement {
  readonly skill: DraftSkill
  skillLevel: string
  wording: DraftText | undefined
  readonly row: number
}

/** A role level as its rows speak of it. */
export class DraftRoleLevel {
  readonly description = new Description()
  readonly grade = new Vote<string>()
  readonly position = new Vote<number>()
  readonly requirements = new Map<DraftSkill, DraftRequirement>()

  constructor(
    readonly name: string,
    readonly row: number,
  ) {}
}

/** A role as its rows speak of it. */
export class DraftRole {
  readonly roleFamily = new Vote<string>()
  readonly description = new Description()
  readonly roleLevels = new Map<string, DraftRoleLevel>()
  /** What rows without a role level say: that of a role level of the role's own name, where the role turns out to have no other. */
  readonly withoutRoleLevel: DraftRoleLevel
  /** What rows say whose role level says that it is not in use: that of a role level of the role's own name. */
  readonly notInUse: DraftRoleLevel

  constructor(
    readonly name: string,
    readonly row: number,
  ) {
    this.withoutRoleLevel = new DraftRoleLevel(name, row)
    this.notInUse = new DraftRoleLevel(name, row)
  }
}

/** Everything the rows of all files have said so far, in the order in which they said it. */
export class FrameworkDraft {
  readonly names = new Names()
  readonly texts = new Texts()
  readonly roles = new Map<string, DraftRole>()
  readonly skills = new Map<string, DraftSkill>()
  /** The place of a skill level on the scale where a column gives it, by its name. */
  readonly skillSteps = new Map<string, Vote<number>>()
  requirements = 0
  /** The names of the files, for whoever reports a fault of what they say. */
  rolesFile = ''
  skillsFile = ''
  /** The headings of the file of skills that may be skill levels, in its order. */
  skillColumns: readonly string[] = []
  /** Whether the file of roles has the headings of the official one. */
  isOfficial = false

  role(name: string, row: number): DraftRole {
    return ensure(this.roles, name, () => new DraftRole(name, row))
  }

  roleLevel(role: DraftRole, name: string, row: number): DraftRoleLevel {
    return ensure(role.roleLevels, name, () => new DraftRoleLevel(name, row))
  }

  skill(name: string): DraftSkill {
    return ensure(this.skills, name, () => new DraftSkill(name))
  }
}

/** What a map holds under a key; made where it holds nothing yet. */
export function ensure<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key)
  if (known !== undefined) return known
  const made = make()
  map.set(key, made)
  return made
}
