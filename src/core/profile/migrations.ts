import { isRecord } from './read-profile'

type Envelope = Readonly<Record<string, unknown>>

/** Each step turns one version into the next, by the version it starts from. Never change a step: old files rely on it. */
const steps: Readonly<Record<number, (envelope: Envelope) => Envelope>> = { 1: fromOnePerson }

/** An envelope in today's format; `null` for a version that never existed. */
export function migrated(envelope: Envelope, version: number): Envelope | null {
  if (!Number.isInteger(version) || version < 1) return null
  let current = envelope
  for (let step = steps[version], next = version; step; next += 1, step = steps[next]) current = step(current)
  return current
}

/**
 * Version 1 had one person, base and target as `role/role-level`, and skill levels and notes in one object each, by skill. It had
 * no evidence, no statements and no next steps.
 */
function fromOnePerson({ format, profile }: Envelope): Envelope {
  if (!isRecord(profile)) return { format, version: 2, profiles: [] }
  const { id, name, framework, standing, target } = profile
  const skillLevels = fieldsOf(profile.skills)
  const notes = fieldsOf(profile.notes)
  const skills = [...new Set([...skillLevels.keys(), ...notes.keys()])].map((skill) => ({
    skill,
    skillLevel: skillLevels.get(skill) ?? null,
    note: notes.get(skill),
  }))
  return {
    format,
    version: 2,
    profiles: [
      { id, name, framework, base: roleLevelOf(standing), target: roleLevelOf(target), skills, nextSteps: [] },
    ],
  }
}

function roleLevelOf(value: unknown): unknown {
  if (typeof value !== 'string') return value
  const [role, roleLevel, ...rest] = value.split('/')
  return rest.length === 0 ? { role, roleLevel } : value
}

function fieldsOf(value: unknown): ReadonlyMap<string, unknown> {
  return new Map(isRecord(value) ? Object.entries(value) : [])
}
