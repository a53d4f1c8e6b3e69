import { defaultFrameworkId } from '../bundled'
import { isId } from '../ids'
import { checksum } from '../checksum'
import { inFigures } from '../text/words'
import { limits, NOT_YET, profileName, type NextStep, type OwnSkill, type Profile, type RoleLevelRef } from './model'

/** What could be read, and a sentence for each part that could not. */
export interface ReadProfile {
  /** `null` if the value is not a person's skills. */
  readonly profile: Profile | null
  readonly faults: readonly string[]
}

type Report = (fault: string) => void

/** Reads a value that may be a profile. A part that cannot be read is left out and reported; the rest is kept. Never throws. */
export function readProfile(value: unknown): ReadProfile {
  if (!isRecord(value)) return { profile: null, faults: ['One entry is not a person’s skills. It was left out.'] }
  const faults: string[] = []
  const name = textOf(value.name).slice(0, limits.nameLength)
  const report: Report = (fault) => faults.push(`${profileName({ name })}: ${fault}`)
  const framework = readId(value.framework)
  if (textOf(value.name) !== name) report('the name was cut, because it is too long.')
  if (framework === null) report('the framework could not be read, so the default one is used.')
  const profile: Profile = {
    id: textOf(value.id) || checksum(JSON.stringify(value)),
    name,
    framework: framework ?? defaultFrameworkId,
    base: readRoleLevel(value.base, 'the closest role level', report),
    target: readRoleLevel(value.target, 'the target', report),
    skills: readSkills(value.skills, report),
    nextSteps: readNextSteps(value.nextSteps, report),
  }
  return { profile, faults }
}

/** Whether a value is an object with fields, not a list. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function readRoleLevel(value: unknown, what: string, report: Report): RoleLevelRef | null {
  if (value === null || value === undefined) return null
  const [role, roleLevel] = isRecord(value) ? [readId(value.role), readId(value.roleLevel)] : []
  if (role && roleLevel) return { role, roleLevel }
  report(`${what} could not be read and was left out.`)
  return null
}

function readSkills(value: unknown, report: Report): OwnSkill[] {
  const skills = new Map<string, OwnSkill>()
  for (const entry of listOf(value, 'skills', limits.skills, report)) {
    const skill = isRecord(entry) ? readId(entry.skill) : null
    if (!isRecord(entry) || skill === null) report('a skill whose id could not be read was left out.')
    else if (skills.has(skill)) report(`the skill “${skill}” is there twice. Only the first was used.`)
    else
      skills.set(skill, {
        skill,
        skillLevel: readSkillLevel(entry.skillLevel, skill, report),
        note: shortText(entry.note, `the note on “${skill}”`, report),
        evidence: shortText(entry.evidence, `the evidence for “${skill}”`, report),
        met: readStatements(entry.met, skill, report),
      })
  }
  return [...skills.values()]
}

function readSkillLevel(value: unknown, skill: string, report: Report): OwnSkill['skillLevel'] {
  if (value === null || value === undefined) return null
  if (value === NOT_YET) return NOT_YET
  const skillLevel = readId(value)
  if (skillLevel === null) report(`the skill level of “${skill}” could not be read and was not set.`)
  return skillLevel
}

function readStatements(value: unknown, skill: string, report: Report): string[] {
  const all = [...new Set(texts(value))]
  const met = all.slice(0, limits.statements).filter(({ length }) => length <= limits.textLength)
  if (met.length < all.length)
    report(`${all.length - met.length} statements ticked for “${skill}” were left out: too many, or too long.`)
  return met
}

function readNextSteps(value: unknown, report: Report): NextStep[] {
  const steps = new Map<string, NextStep>()
  for (const entry of listOf(value, 'next steps', limits.nextSteps, report)) {
    if (!isRecord(entry) || typeof entry.text !== 'string') {
      report('a next step without text was left out.')
      continue
    }
    const due = textOf(entry.due)
    const isDay = due === '' || /^\d{4}-\d\d-\d\d$/.test(due)
    const text = shortText(entry.text, 'a next step', report)
    if (!isDay) report(`the date of the next step “${text.slice(0, 100)}” could not be read and was not set.`)
    const wantedId = textOf(entry.id) || checksum(JSON.stringify(entry))
    const id = steps.has(wantedId) ? `${wantedId}-${steps.size}` : wantedId
    steps.set(id, { id, text, due: isDay ? due : '', done: entry.done === true })
  }
  return [...steps.values()]
}

function readId(value: unknown): string | null {
  return typeof value === 'string' && value.length <= 200 && isId(value) ? value : null
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

function shortText(value: unknown, what: string, report: Report): string {
  const text = textOf(value)
  if (text.length <= limits.textLength) return text
  report(`${what} was cut after ${inFigures(limits.textLength)} characters.`)
  return text.slice(0, limits.textLength)
}

function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : []
}

function listOf(value: unknown, what: string, most: number, report: Report): readonly unknown[] {
  if (Array.isArray(value)) {
    if (value.length > most) report(`of ${inFigures(value.length)} ${what} the first ${inFigures(most)} were read.`)
    return value.slice(0, most)
  }
  if (value !== undefined) report(`the ${what} could not be read and were left out.`)
  return []
}
