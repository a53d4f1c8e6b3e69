import type { Id } from './model'

/**
 * The address of every screen: the pattern the router matches and the function that builds its href, side by side.
 * They are in the core because every feature links to every other, and features do not import each other
 * (docs/decisions/0006-hrefs-in-the-core.md). Hrefs begin with a slash and end without one; the router adds the base.
 */
export const patterns = {
  start: '/',
  compare: '/compare',
  path: '/path',
  me: '/me',
  search: '/search',
  open: '/open',
  editions: '/editions',
  about: '/about',
  framework: '/:framework',
  skills: '/:framework/skills',
  skill: '/:framework/skills/:skill',
  role: '/:framework/roles/:role',
  roleLevel: '/:framework/roles/:role/:roleLevel',
  pair: '/:framework/roles/:role/compare/:from/:to',
} as const

/** The names of one role level, from the framework down: an end of a comparison or of a path. */
export interface RoleLevelAddress {
  readonly framework: Id
  readonly role: Id
  readonly roleLevel: Id
}

/**
 * Means the skills of the person who opens the link, as stored on their own device: `at=me`, `from=me`. No framework can have
 * the id `me`, and no role the id `-`.
 */
export const me: RoleLevelAddress = { framework: 'me', role: '-', roleLevel: '-' }

/** Whether an address means my skills, in any framework. */
export function isMe({ role }: RoleLevelAddress): boolean {
  return role === me.role
}

export const meHref = '/me'
export const startHref = '/'
export const aboutHref = '/about'
/**
 * Which role levels ask for some skills, each at a least skill level, the lowest where none is given; with related skills unless
 * `related` is false.
 */
export function bySkillsHref(
  framework: Id,
  skills: readonly (readonly [skill: Id, least: Id | null])[],
  related = true,
): string {
  const wanted = skills.map(([skill, least]) => `&skill=${skill}${least === null ? '' : `/${least}`}`)
  return `${patterns.search}?by=skills&framework=${framework}${wanted.join('')}${related ? '' : '&related=no'}`
}

/** Why somebody opens a file. */
export interface OpenOptions {
  /** The id in a link to a framework that is not here. */
  readonly wanted?: Id
  /** The path and search of that link, to return to afterwards. */
  readonly back?: string
}

/** Where a file is opened. */
export function openHref({ wanted, back }: OpenOptions = {}): string {
  const parameters = [
    ...(wanted === undefined ? [] : [`for=${encodeURIComponent(wanted)}`]),
    ...(back === undefined ? [] : [`back=${encodeURIComponent(back)}`]),
  ]
  return withParameters(patterns.open, parameters)
}

/** Where the owners of the UK framework offer the official files. */
export const officialFilesHref = 'https://ddat-capability-framework.service.gov.uk/download'

/** How to add official wording that is missing. */
export const aboutWordingHref = '/about#wording'

/** What explanations are, who wrote them, and how to report a mistake in one. */
export const aboutExplanationsHref = '/about#explanations'

/** Which skills we count as related, and why. */
export const aboutRelatedHref = '/about#related-skills'

export function frameworkHref(framework: Id): string {
  return `/${framework}`
}

export function skillsHref(framework: Id): string {
  return `/${framework}/skills`
}

export function skillHref(framework: Id, skill: Id): string {
  return `/${framework}/skills/${skill}`
}

/** To one skill level of a skill: what it means, and the role levels that ask for it. */
export function skillLevelHref(framework: Id, skill: Id, skillLevel: Id): string {
  return `${skillHref(framework, skill)}#${skillLevel}`
}

export function roleHref(framework: Id, role: Id): string {
  return `/${framework}/roles/${role}`
}

/** With `skill`, the link scrolls to that skill. */
export function roleLevelHref(address: RoleLevelAddress, skill?: Id): string {
  const { framework, role, roleLevel } = address
  return isMe(address) ? meHref : `/${framework}/roles/${role}/${roleLevel}${skill ? `#${skill}` : ''}`
}

/** The most role levels in a comparison; more columns are too narrow to read. */
export const mostColumns = 4

/** How a comparison is shown. */
export interface CompareOptions {
  readonly onlyChanges: boolean
  /** Skill levels without wording. */
  readonly levelsOnly: boolean
  readonly markWording: boolean
  /** On a phone, of three or four columns: the one that is shown next to the base. Without it, the first after the base. */
  readonly beside?: RoleLevelAddress | undefined
  /** Somebody's skills that the link carries in its fragment (src/core/profile/link.ts): `me` then means them, not the reader. */
  readonly sent?: string | undefined
}

const usualOptions: CompareOptions = { onlyChanges: false, levelsOnly: false, markWording: true }

/**
 * Two levels of one role, the lower first, have an address of their own with a static page. The ladder alone says which is lower: what gives the
 * higher first leads from there to `compareAtHref`.
 */
export function compareHref(roleLevels: readonly RoleLevelAddress[], options: CompareOptions = usualOptions): string {
  const [from, to, ...more] = roleLevels
  const isPair = from && to && !more.length && !isMe(from) && from.framework === to.framework && from.role === to.role
  if (!isPair || from.roleLevel === to.roleLevel) return compareAtHref(roleLevels, options)
  const { framework, role, roleLevel } = from
  return withParameters(
    `/${framework}/roles/${role}/compare/${roleLevel}/${to.roleLevel}`,
    shownAs(roleLevels, options),
  )
}

/** Any role levels in any order. `at` is written with plain slashes: a person can read the link and change it by hand. */
export function compareAtHref(roleLevels: readonly RoleLevelAddress[], options: CompareOptions = usualOptions): string {
  const at = roleLevels.map((address) => `at=${writeAddress(address)}`)
  const sent = options.sent && roleLevels.some(isMe) ? `#${options.sent}` : ''
  return withParameters(patterns.compare, [...at, ...shownAs(roleLevels, options)]) + sent
}

function shownAs(
  roleLevels: readonly RoleLevelAddress[],
  { onlyChanges, levelsOnly, markWording, beside }: CompareOptions,
): string[] {
  return [
    ...(onlyChanges ? ['show=changes'] : []),
    ...(levelsOnly ? ['levels=only'] : []),
    ...(markWording ? [] : ['wording=plain']),
    ...(isBeside(roleLevels, beside) ? [`beside=${writeAddress(beside)}`] : []),
  ]
}

function withParameters(path: string, parameters: readonly string[]): string {
  return parameters.length ? `${path}?${parameters.join('&')}` : path
}

/** The role levels that the path of a pair names; `null` for any other path. */
export function readPair(pathname: string): readonly RoleLevelAddress[] | null {
  const [framework, roles, role, compare, from, to, ...rest] = pathname.replace(/^\/|\/$/g, '').split('/')
  if (roles !== 'roles' || compare !== 'compare' || !framework || !role || !from || !to || rest.length) return null
  return [from, to].map((roleLevel) => ({ framework, role, roleLevel }))
}

/** The same for all addresses of one screen: a comparison has two kinds. */
export function screenOf(pathname: string): string {
  return readPair(pathname) ? patterns.compare : pathname
}

/** Whether a role level is one of three or four columns that is shown next to the base only if the link says so. */
function isBeside(
  roleLevels: readonly RoleLevelAddress[],
  beside: RoleLevelAddress | undefined,
): beside is RoleLevelAddress {
  return beside !== undefined && roleLevels.slice(2).some((at) => sameAddress(at, beside))
}

/** A path may lack one of its ends or both. */
export interface PathOptions {
  readonly from?: RoleLevelAddress | undefined
  readonly to?: RoleLevelAddress | undefined
  /** The most skill steps to learn in one move; `null`: as many as usual, or more if there is no path with so few. */
  readonly stretch?: number | null
  /** Whether stops may be more than one level of seniority below the start. */
  readonly stepsBack?: boolean
  /** Role levels that the path may not pass, and those that it has to pass. */
  readonly avoid?: readonly RoleLevelAddress[]
  readonly via?: readonly RoleLevelAddress[]
  /** Whether related skills count. */
  readonly related?: boolean
}

/** A path from role level to role level. Options with their usual value are left out of the href. */
export function pathHref(path: PathOptions = {}): string {
  const { from, to, stretch = null, stepsBack = false, avoid = [], via = [], related = true } = path
  const parameters = [
    ...(from ? [`from=${writeAddress(from)}`] : []),
    ...(to ? [`to=${writeAddress(to)}`] : []),
    ...(stretch === null ? [] : [`stretch=${stretch}`]),
    ...(stepsBack ? ['back=yes'] : []),
    ...avoid.map((stop) => `avoid=${writeAddress(stop)}`),
    ...via.map((stop) => `via=${writeAddress(stop)}`),
    ...(related ? [] : ['related=no']),
  ]
  return withParameters(patterns.path, parameters)
}

/** `framework/role/role-level`, as in `at`, `from` and `to`; `me` for my skills. */
export function writeAddress(address: RoleLevelAddress): string {
  const { framework, role, roleLevel } = address
  return isMe(address) ? me.framework : `${framework}/${role}/${roleLevel}`
}

/** In characters. */
const longestName = 200

/** Two editions, and one role of them, by its id in either. */
export interface EditionsOptions {
  readonly from?: Id
  readonly to?: Id
  readonly role?: Id | undefined
  /** What a reader said that addresses became: `from~to`, with nothing after the sign for what is gone. */
  readonly matches?: readonly string[]
}

/** What changed from one edition to another; if one of them is missing, where it can be chosen. */
export function editionsHref({ from, to, role, matches = [] }: EditionsOptions = {}): string {
  const parameters = [
    ...(from ? [`from=${from}`] : []),
    ...(to ? [`to=${to}`] : []),
    ...(role ? [`role=${role}`] : []),
    ...matches.map((match) => `match=${match}`),
  ]
  return parameters.length ? `${patterns.editions}?${parameters.join('&')}` : patterns.editions
}

/** The opposite of `writeAddress`; `null` for anything that is not three kebab-case names. */
export function readAddress(text: string): RoleLevelAddress | null {
  if (text.length > 4 * longestName) return null
  if (text.trim() === me.framework) return me
  const [framework, role, roleLevel, ...rest] = text
    .trim()
    .replace(/^\/+|\/+$/g, '')
    .split('/')
  if (!isName(framework) || framework === me.framework || !isName(role) || !isName(roleLevel) || rest.length)
    return null
  return { framework, role, roleLevel }
}

export function sameAddress(a: RoleLevelAddress, b: RoleLevelAddress): boolean {
  return writeAddress(a) === writeAddress(b)
}

function isName(text: string | undefined): text is Id {
  return text !== undefined && text.length <= longestName && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text)
}
