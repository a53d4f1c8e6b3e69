import { readFramework } from '../../data/pipeline/frameworks'
import type { ComparedColumn } from '@/core/comparing/model'
import type { Framework, Id, ListWording, Wording } from '@/core/model'
import type { RoleExplanations } from '@/core/views/model'
import { ladderOf, roleExplanations, roleLevelWording } from '@/core/views/role'

/** Role levels of a bundled framework as the compare screen is given them. */
export async function bundledColumns(frameworkId: Id): Promise<(role: Id, roleLevel: Id) => ComparedColumn> {
  const { framework } = await readFramework(`data/frameworks/${frameworkId}`)
  if (!framework) throw new Error(`${frameworkId} is not valid`)
  return (role, roleLevel) => columnOf(framework, role, roleLevel)
}

function columnOf(framework: Framework, roleId: Id, roleLevelId: Id): ComparedColumn {
  const role = framework.roles.find(({ id }) => id === roleId)
  const published = role?.roleLevels.find(({ id }) => id === roleLevelId)
  if (!role || !published) throw new Error(`no ${framework.id}/${roleId}/${roleLevelId}`)
  const ladder = ladderOf(framework, role)
  const roleLevel = ladder.roleLevels.find(({ id }) => id === roleLevelId)
  if (!roleLevel) throw new Error(`no role level ${roleLevelId}`)
  return {
    ladder,
    roleLevel,
    wording: roleLevelWording(framework, published),
    explanations: roleExplanations(framework, role),
  }
}

interface MadeColumn {
  readonly framework?: Id
  readonly roleLevel?: Id
  /** Names of skill levels, lowest first. */
  readonly scale?: readonly string[]
  /** By skill id, in the ladder's order: a step of the scale from 1, or `null` where the skill level is not stated. */
  readonly asks: Readonly<Record<Id, number | null>>
  readonly says?: Readonly<Record<Id, Wording>>
  readonly explanations?: RoleExplanations
  readonly responsibilities?: ListWording
  readonly grade?: string
  readonly summary?: readonly string[]
}

/** A role level made up for one test: of framework `here`, with the scale a, b, c, d, unless said otherwise. */
export function madeColumn({
  framework = 'here',
  roleLevel: roleLevelId = 'role level',
  scale = ['A', 'B', 'C', 'D'],
  asks,
  says = {},
  explanations = {},
  responsibilities,
  grade,
  summary = [],
}: MadeColumn): ComparedColumn {
  const skillScale = scale.map((name) => ({ id: name.toLowerCase(), name }))
  const roleLevel = {
    id: roleLevelId,
    name: `Name of ${roleLevelId}`,
    requirements: Object.entries(asks).map(([skill, step]) => ({
      skill,
      skillLevel: step === null ? null : (skillScale[step - 1]?.id ?? null),
    })),
    ...(grade === undefined ? {} : { grade }),
  }
  return {
    ladder: {
      framework: {
        id: framework,
        title: `Title of ${framework}`,
        shortTitle: `Short ${framework}`,
        publisher: 'A publisher',
        edition: 'First',
        language: 'en',
        licence: null,
        source: { title: 'A document' },
        skillScale,
      },
      role: { id: 'role', name: 'Role' },
      roleLevels: [roleLevel],
      skills: Object.keys(asks).map((id) => ({ id, name: `Skill ${id}`, roles: 1 })),
    },
    roleLevel,
    explanations,
    wording: {
      id: roleLevelId,
      summary,
      closing: [],
      placeholders: [],
      notes: [],
      skills: says,
      explanations: {},
      ...(responsibilities ? { responsibilities } : {}),
    },
  }
}
