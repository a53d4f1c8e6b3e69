import { checksum } from '../checksum'
import { parseFramework } from '../format/parse'
import type { RoleLevelAddress } from '../hrefs'
import type { Framework, Id, Skill } from '../model'
import { readFragment, writeFragment } from '../text/fragment'
import { isSentId, sentId, wholeId } from './sent-id'

/** In characters: longer links are cut off by some mail and chat programs. */
export const longestLink = 8_000

/** In characters. A link of a few kB can unpack to very much. */
const longestJson = 1_000_000

/**
 * The part of a framework that a comparison of some of its role levels shows. Its id is made from its content: it never takes the place of
 * another framework, and the same part has the same id on every device.
 */
export function sentPart(framework: Framework, wanted: readonly RoleLevelAddress[]): Framework {
  const roles = framework.roles
    .map((role) => ({
      ...role,
      roleLevels: role.roleLevels.filter(({ id }) =>
        wanted.some((at) => at.framework === framework.id && at.role === role.id && at.roleLevel === id),
      ),
      introduction: [],
      relatedRoles: [],
      relatedCourses: [],
      furtherReading: [],
      notes: [],
    }))
    .filter(({ roleLevels }) => roleLevels.length > 0)
  const requirements = roles.flatMap(({ roleLevels }) => roleLevels.flatMap((roleLevel) => roleLevel.requirements))
  const isAsked = (skill: Id) => requirements.some((requirement) => requirement.skill === skill)
  const wordingAsked = (skill: Skill) =>
    Object.entries(skill.wording).filter(([skillLevel]) =>
      requirements.some((asked) => asked.skill === skill.id && asked.skillLevel === skillLevel),
    )
  return named({
    ...framework,
    roleFamilies: framework.roleFamilies.filter(({ id }) => roles.some(({ roleFamily }) => roleFamily === id)),
    roles,
    skills: framework.skills
      .filter(({ id }) => isAsked(id))
      .map((skill) => ({ ...skill, wording: Object.fromEntries(wordingAsked(skill)), notes: [] })),
    relatedSkills: framework.relatedSkills.filter(({ skills }) => skills.every(isAsked)),
    notes: [],
    repairs: [],
    redirects: [],
  })
}

/** A part with its own id and titles. Of a part it is the same again. */
function named(part: Framework): Framework {
  const id = wholeId(part.id)
  const [title, shortTitle] = [part.title, part.shortTitle].map((name) => `${name.replace(/ \(part\)$/, '')} (part)`)
  const whole = { ...part, id, title: title ?? '', shortTitle: shortTitle ?? '' }
  return { ...whole, id: sentId(id, checksum(JSON.stringify(whole, inOrder))) }
}

/** Fields by name: what was read has them in another order than what was written. */
function inOrder(_: string, value: unknown): unknown {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
  return isObject ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1))) : value
}

/** The fragment of a link that contains these parts, compressed, without the `#`. */
export async function writeSent(parts: readonly Framework[]): Promise<string> {
  const packed = new Blob([JSON.stringify(parts)]).stream().pipeThrough(new CompressionStream('deflate-raw'))
  return writeFragment('framework', new Uint8Array(await new Response(packed).arrayBuffer()))
}

/** The parts in a fragment, each valid and under the id of its content; none for any other. Never throws. */
export async function readSent(fragment: string): Promise<readonly Framework[]> {
  const read = readFragment('framework', fragment)
  if (!read || 'fault' in read) return []
  try {
    const value: unknown = JSON.parse(await unpacked(read.bytes))
    return (Array.isArray(value) ? value : []).flatMap((part: unknown) => {
      const { framework } = parseFramework(part)
      return framework && isSentId(framework.id) && named(framework).id === framework.id ? [framework] : []
    })
  } catch {
    return []
  }
}

/** Rejects what was not compressed by `writeSent`, or is too long. */
async function unpacked(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const reader = new Blob([bytes])
    .stream()
    .pipeThrough(new DecompressionStream('deflate-raw'))
    .pipeThrough(new TextDecoderStream('utf-8', { fatal: true }))
    .getReader()
  let text = ''
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return text
    text += value
    if (text.length > longestJson) {
      await reader.cancel()
      throw new RangeError('It unpacks to more than a few role levels')
    }
  }
}
