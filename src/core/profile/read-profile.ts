import { defaultFrameworkId } from '../bundled'
import { isId } from '../ids'
import { checksum } from '../checksum'
import { NOT_YET, profileName, type NextStep, type OwnSkill, type Profile, type RoleLevelRef } from './model'

/** What could be read, and a sentence for each part that could not. */
export interface ReadProfile {
  /** `null` where nothing of it can be a person's skills. */
  readonly profile: Profile | null
  readonly faults: readonly string[]
}

type Say = (fault: string) => void

/** Reads what may be a profile, whoever wrote it: a fault costs the part it is in, never the rest, and throws nothing. */
export function readProfile(value: unknown): ReadProfile {
  if (!isRecord(value))
    return { profile: null, faults: ['An entry is not a list of somebody’s skills; it was left out.'] }
  const faults: string[] = []
  const name = textOf(value.name)
  const say: Say = (fault) => faults.push(`${profileName({ name })}: ${fault}`)
  const framework = readId(value.framework)
  if (framework === null) say('which framework the skills are of cannot be read; the current one is taken.')
  const profile: Profile = {
    id: textOf(value.id) || checksum(JSON.stringify(value)),
    name,
    framework: framework ?? defaultFrameworkId,
    base: readRoleLevel(value.base, 'where they stand', say),
    target: readRoleLevel(value.target, 'the target', say),
    skills: readSkills(value.skills, say),
    nextSteps: readNextSteps(value.nextSteps, say),
  }
  return { profile, faults }
}

/** Whether a value is an object with fields; a list is none. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function readRoleLevel(value: unknown, what: string, say: Say): RoleLevelRef | null {
  if (value === null || value === undefined) return null
  const [role, roleLevel] = isRecord(value) ? [readId(value.role), readId(value.roleLevel)] : []
  if (role && roleLevel) return { role, roleLevel }
  say(`${what} cannot be read; it was left out.`)
  return null
}

function readSkills(value: unknown, say: Say): OwnSkill[] {
  const skills = new Map<string, OwnSkill>()
  for (const entry of listOf(value, 'the skills', say)) {
    const skill = isRecord(entry) ? readId(entry.skill) : null
    if (!isRecord(entry) || skill === null) say('a skill without a readable name was left out.')
    else if (skills.has(skill)) say(`“${skill}” stands twice; the first was taken.`)
    else
      skills.set(skill, {
        skill,
        skillLevel: readSkillLevel(entry.skillLevel, skill, say),
        note: textOf(entry.note),
        evidence: textOf(entry.evidence),
        met: [...new Set(texts(entry.met))],
      })
  }
  return [...skills.values()]
}

function readSkillLevel(value: unknown, skill: string, say: Say): OwnSkill['skillLevel'] {
  if (value === null || value === undefined) return null
  if (value === NOT_YET) return NOT_YET
  const skillLevel = readId(value)
  if (skillLevel === null) say(`the skill level of “${skill}” cannot be read; it is left open.`)
  return skillLevel
}

function readNextSteps(value: unknown, say: Say): NextStep[] {
  const steps = new Map<string, NextStep>()
  for (const entry of listOf(value, 'the next steps', say)) {
    if (!isRecord(entry) || typeof entry.text !== 'string') {
      say('a next step without a text was left out.')
      continue
    }
    const due = textOf(entry.due)
    const isDay = due === '' || /^\d{4}-\d\d-\d\d$/.test(due)
    if (!isDay) say(`the day of the next step “${entry.text}” cannot be read; it is left open.`)
    const wantedId = textOf(entry.id) || checksum(JSON.stringify(entry))
    const id = steps.has(wantedId) ? `${wantedId}-${steps.size}` : wantedId
    steps.set(id, { id, text: entry.text, due: isDay ? due : '', done: entry.done === true })
  }
  return [...steps.values()]
}

function readId(value: unknown): string | null {
  return typeof value === 'string' && value.length <= 200 && isId(value) ? value : null
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : []
}

function listOf(value: unknown, what: string, say: Say): readonly unknown[] {
  if (Array.isArray(value)) return value
  if (value !== undefined) say(`${what} cannot be read; they were left out.`)
  return []
}
