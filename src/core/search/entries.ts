import { statementsOf } from '../comparing/statements'
import { explanationLines } from '../explaining'
import { frameworkHref, roleHref, roleLevelHref, skillHref, skillLevelHref } from '../hrefs'
import type { Framework, Id, Role, RoleLevel, Skill, Wording } from '../model'
import { counted } from '../text/words'
import { given } from '../views/given'

/** What can be found, in the order in which equally good results come. */
export const hitKinds = ['role-level', 'role', 'skill', 'statement', 'framework'] as const
export type HitKind = (typeof hitKinds)[number]

/** What a group of results is called. */
export const kindNames: Readonly<Record<HitKind, string>> = {
  'role-level': 'Role levels',
  role: 'Roles',
  skill: 'Skills',
  statement: 'Statements',
  framework: 'Frameworks',
}

/** One thing that can be found. */
export interface Entry {
  /** The same in every build: the framework's id and what the href adds. */
  readonly id: string
  readonly kind: HitKind
  readonly framework: Id
  /** Its name; the text of a statement. */
  readonly name: string
  /** What a result says below the name. */
  readonly detail: string
  /** The role family, or the framework where it has none. */
  readonly place: string
  readonly href: string
  readonly role?: Id
  readonly roleLevel?: Id
  readonly skill?: Id
  readonly skillLevel?: Id
  readonly grade?: string
  /** Its place in its career ladder, from 1, and how many role levels that has. */
  readonly position?: readonly [number, number]
  /** The role families that it belongs to. */
  readonly roleFamilies: readonly Id[]
  /** The role levels that ask for what a statement says: the first few, and how many there are. */
  readonly askedBy?: { readonly names: readonly string[]; readonly count: number }
  /** The statement is from our explanation, not from the source. */
  readonly isOurs?: true
}

/** How many role levels that ask for a statement are named. */
const mostAskers = 3

/** Everything in a framework that can be found: names first, statements last. */
export function entriesOf(framework: Framework): {
  readonly names: readonly Entry[]
  readonly statements: readonly Entry[]
} {
  const { id, shortTitle, roles, skills, roleFamilies } = framework
  const familyName = new Map(roleFamilies.map((family) => [family.id, family.name]))
  const placeOf = ({ roleFamily }: Role) => familyName.get(roleFamily ?? '') ?? shortTitle
  const askers = askersBySkill(framework)
  const whole: Entry = {
    id,
    kind: 'framework',
    framework: id,
    name: shortTitle,
    detail: `${counted(roles.length, 'role')} and ${counted(skills.length, 'skill')}`,
    place: framework.edition,
    href: frameworkHref(id),
    roleFamilies: [],
  }
  return {
    names: [
      ...roles.flatMap((role) =>
        role.roleLevels.map((roleLevel, place) => ({
          ...ofRole(framework, role, placeOf(role)),
          id: `${id}/${role.id}/${roleLevel.id}`,
          kind: 'role-level' as const,
          name: roleLevel.name,
          detail: roleLevelDetail(framework, role, roleLevel, place),
          href: roleLevelHref({ framework: id, role: role.id, roleLevel: roleLevel.id }),
          roleLevel: roleLevel.id,
          ...given({ grade: roleLevel.grade }),
          position: [place + 1, role.roleLevels.length] as const,
        })),
      ),
      ...roles.map((role) => ({
        ...ofRole(framework, role, placeOf(role)),
        id: `${id}/${role.id}`,
        kind: 'role' as const,
        name: role.name,
        detail: roleDetail(role),
        href: roleHref(id, role.id),
      })),
      ...skills.map((skill) => ({ ...ofSkill(framework, skill, askers), detail: skillDetail(askers.get(skill.id)) })),
      whole,
    ],
    statements: [
      ...skills.flatMap((skill) => skillStatements(framework, skill, askers)),
      ...roles.flatMap((role) => roleStatements(framework, role, placeOf(role))),
    ],
  }
}

interface Asker {
  readonly role: Role
  readonly roleLevel: RoleLevel
  readonly skillLevel: Id | null
  readonly wording?: Wording
}

type Askers = ReadonlyMap<Id, readonly Asker[]>

function askersBySkill({ roles }: Framework): Askers {
  const askers = new Map<Id, Asker[]>()
  for (const role of roles)
    for (const roleLevel of role.roleLevels)
      for (const { skill, skillLevel, wording } of roleLevel.requirements) {
        const asking = askers.get(skill) ?? []
        askers.set(skill, asking)
        asking.push({ role, roleLevel, skillLevel, ...given({ wording }) })
      }
  return askers
}

function ofRole({ id }: Framework, role: Role, place: string) {
  return { framework: id, role: role.id, place, roleFamilies: role.roleFamily ? [role.roleFamily] : [] }
}

function ofSkill({ id, shortTitle }: Framework, { id: skill, name }: Skill, askers: Askers) {
  const families = new Set((askers.get(skill) ?? []).flatMap(({ role }) => role.roleFamily ?? []))
  return {
    id: `${id}/skills/${skill}`,
    kind: 'skill' as const,
    framework: id,
    name,
    place: shortTitle,
    href: skillHref(id, skill),
    skill,
    roleFamilies: [...families],
  }
}

function roleLevelDetail(
  framework: Framework,
  role: Role,
  { name, requirements, grade }: RoleLevel,
  place: number,
): string {
  const where = `${name.toLowerCase().includes(role.name.toLowerCase()) ? 'Level' : `${role.name}, level`} ${place + 1} of ${role.roleLevels.length}`
  return [
    where,
    `Asks for ${counted(requirements.length, 'skill')}${mostly(framework, requirements)}`,
    ...(grade ? [grade] : []),
  ].join('. ')
}

/** ", all at working" or ", mostly expert"; nothing where no skill level is in the majority. */
function mostly({ skillScale }: Framework, requirements: RoleLevel['requirements']): string {
  for (const { id, name } of skillScale) {
    const here = requirements.filter(({ skillLevel }) => skillLevel === id).length
    if (here > 0 && here === requirements.length) return `, all at ${name.toLowerCase()}`
    if (here * 2 > requirements.length) return `, mostly ${name.toLowerCase()}`
  }
  return ''
}

function roleDetail({ roleLevels }: Role): string {
  const [first, last] = [roleLevels[0]?.name ?? '', roleLevels.at(-1)?.name ?? '']
  return roleLevels.length === 1 ? `1 level: ${first}` : `${roleLevels.length} levels, ${first} to ${last}`
}

function skillDetail(askers: readonly Asker[] = []): string {
  const roles = new Set(askers.map(({ role }) => role.id)).size
  return `${counted(askers.length, 'role level')} in ${counted(roles, 'role')} ${askers.length === 1 ? 'asks' : 'ask'} for it`
}

/** What the source says of a skill, and our explanation; each text once. */
function skillStatements(framework: Framework, skill: Skill, askers: Askers): Entry[] {
  const { description, explanation, wording } = skill
  const asking = askers.get(skill.id) ?? []
  const said = new Set<string>()
  const entry = (text: string, skillLevel: Id | null, isOurs: boolean): Entry[] => {
    const key = `${skillLevel} ${text}`
    if (said.has(key)) return []
    said.add(key)
    const scale = framework.skillScale.find(({ id }) => id === skillLevel)
    const here = skillLevel === null ? asking : asking.filter((asker) => asker.skillLevel === skillLevel)
    return [
      {
        ...ofSkill(framework, skill, askers),
        id: `${framework.id}/skills/${skill.id}/${said.size}`,
        kind: 'statement',
        name: text,
        detail: scale ? `${skill.name}, ${scale.name.toLowerCase()}` : skill.name,
        href:
          skillLevel === null ? skillHref(framework.id, skill.id) : skillLevelHref(framework.id, skill.id, skillLevel),
        ...given({ skillLevel: skillLevel ?? undefined, isOurs: isOurs || undefined }),
        askedBy: { names: here.slice(0, mostAskers).map(({ roleLevel }) => roleLevel.name), count: here.length },
      },
    ]
  }
  const lines = (texts: readonly string[], skillLevel: Id | null, isOurs = false) =>
    texts.flatMap((text) => entry(text, skillLevel, isOurs))
  return [
    ...lines(statementsOf(description), null),
    ...Object.entries(wording).flatMap(([skillLevel, texts]) => lines(statementsOf(texts), skillLevel)),
    ...asking.flatMap((asker) => lines(statementsOf(asker.wording), asker.skillLevel)),
    ...(explanation ? lines([explanation.summary], null, true) : []),
    ...Object.entries(explanation?.skillLevels ?? {}).flatMap(([skillLevel, adds]) =>
      lines(explanationLines(adds), skillLevel, true),
    ),
    ...(explanation?.notStated ? lines(explanationLines(explanation.notStated), null, true) : []),
  ]
}

/** What the source says of a role and of its role levels. */
function roleStatements(framework: Framework, role: Role, place: string): Entry[] {
  const shared = ofRole(framework, role, place)
  const base = `${framework.id}/${role.id}`
  const about = [...role.introduction, ...role.summary, role.responsibilities].flatMap(statementsOf)
  return [
    ...about.map((text, index) => ({
      ...shared,
      id: `${base}#${index}`,
      kind: 'statement' as const,
      name: text,
      detail: role.name,
      href: roleHref(framework.id, role.id),
    })),
    ...role.roleLevels.flatMap((roleLevel) =>
      [...roleLevel.summary, roleLevel.responsibilities, ...roleLevel.closing]
        .flatMap(statementsOf)
        .map((text, index) => ({
          ...shared,
          id: `${base}/${roleLevel.id}#${index}`,
          kind: 'statement' as const,
          name: text,
          detail: roleLevel.name,
          href: roleLevelHref({ framework: framework.id, role: role.id, roleLevel: roleLevel.id }),
          roleLevel: roleLevel.id,
        })),
    ),
  ]
}
