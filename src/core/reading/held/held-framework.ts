import { detached } from '../detached'
import { Description } from './description'
import { Names } from './names'
import { Texts, type HeldText } from './texts'
import { Vote } from './vote'

/** A skill as the rows speak of it. */
export class HeldSkill {
  readonly description = new Description()
  /** From a file of skills, by the heading of the column. */
  readonly wording = new Map<string, HeldText>()

  constructor(readonly name: string) {}
}

/** What a row asks of a skill; the skill level as it is written, empty where none is stated. */
export interface HeldRequirement {
  readonly skill: HeldSkill
  skillLevel: string
  wording: HeldText | undefined
  readonly row: number
}

/** A role level as its rows speak of it. */
export class HeldRoleLevel {
  readonly description = new Description()
  readonly grade = new Vote<string>()
  readonly position = new Vote<number>()
  readonly requirements = new Map<HeldSkill, HeldRequirement>()

  constructor(
    readonly name: string,
    readonly row: number,
  ) {}
}

/** A role as its rows speak of it. */
export class HeldRole {
  readonly roleFamily = new Vote<string>()
  readonly description = new Description()
  readonly roleLevels = new Map<string, HeldRoleLevel>()
  /** What rows without a role level say: that of a role level of the role's own name, where the role turns out to have no other. */
  readonly withoutRoleLevel: HeldRoleLevel
  /** What rows say whose role level says that it is not in use: that of a role level of the role's own name. */
  readonly notInUse: HeldRoleLevel

  constructor(
    readonly name: string,
    readonly row: number,
  ) {
    this.withoutRoleLevel = new HeldRoleLevel(name, row)
    this.notInUse = new HeldRoleLevel(name, row)
  }
}

const MOST_KEPT_WHOLE = 16_000_000

/** Everything the rows of all files have said so far, in the order in which they said it. */
export class FrameworkDraft {
  /** Of all files so far, in bytes or characters. */
  sizeRead = 0
  readonly names = new Names((text) => this.#kept(text))
  readonly texts = new Texts((text) => this.#kept(text))
  readonly roles = new Map<string, HeldRole>()
  readonly skills = new Map<string, HeldSkill>()
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

  role(name: string, row: number): HeldRole {
    return held(this.roles, name, () => new HeldRole(name, row))
  }

  roleLevel(role: HeldRole, name: string, row: number): HeldRoleLevel {
    return held(role.roleLevels, name, () => new HeldRoleLevel(name, row))
  }

  skill(name: string): HeldSkill {
    return held(this.skills, name, () => new HeldSkill(name))
  }

  /** As long as the files are small, all of their text may be kept for the sake of a part of it. */
  #kept(text: string): string {
    return this.sizeRead < MOST_KEPT_WHOLE ? text : detached(text)
  }
}

/** What a map holds under a key; made where it holds nothing yet. */
export function held<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key)
  if (known !== undefined) return known
  const made = make()
  map.set(key, made)
  return made
}
