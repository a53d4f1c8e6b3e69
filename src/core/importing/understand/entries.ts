import { rankOfWord } from '../scale-words'
import type { Part } from '../document'
import { factOf, kindOf, isSurrounding } from './words'

/** A skill below a level or a role. */
export interface Entry {
  /** Where it is. */
  readonly from: Part
  readonly skill: string
  /** How well, as it is written; empty where it is not stated. */
  readonly skillLevel: string
  readonly text: string
}

const LONGEST_SKILL = 80
const LONGEST_LEVEL = 24

/** The skills that the parts below a level name: below groups and below a list of that name too. */
export function entriesOf(stage: Part): Entry[] {
  return stage.parts.flatMap((each): Entry[] => {
    if (factOf(each.title) || isSurrounding(each.title)) return []
    const isList = kindOf(each.title) === 'skill'
    if (isList && each.parts.length === 0) return bullets(each.text).map((skill) => entryOf(each, skill, ''))
    if (isList || isGroup(each)) return entriesOf(each)
    return [entryOf(each, each.title, flat(each))]
  })
}

/** A heading that says nothing itself, and has skills of several words' worth below it. */
function isGroup({ text, parts }: Part): boolean {
  return text === '' && parts.some(({ text: inside, parts: deeper }) => inside !== '' || deeper.length > 0)
}

function entryOf(from: Part, title: string, text: string): Entry {
  const plain = text.replace(/^- /, '')
  if (plain !== '' && isSkillLevel(plain)) return { from, skill: title, skillLevel: plain, text: '' }
  const [, skill, skillLevel] =
    /^(.{2,80}?)\s*(?:\(([^()]{1,24})\)|(?::|\s[-–—])\s*([^:–—]{1,24}))$/
      .exec(title)
      ?.filter((each) => each !== undefined) ?? []
  if (skill !== undefined && skillLevel !== undefined && isSkillLevel(skillLevel))
    return { from, skill, skillLevel, text }
  return { from, skill: title, skillLevel: '', text }
}

function isSkillLevel(text: string): boolean {
  return (
    text.length <= LONGEST_LEVEL &&
    (rankOfWord(text) !== undefined || /^(?:stage |stufe |niveau )?\d{1,2}$/i.test(text))
  )
}

function bullets(text: string): string[] {
  return text
    .split('\n')
    .filter((line) => line.startsWith('- '))
    .map((line) => line.slice(2).replace(/[.;,]$/, ''))
    .filter((line) => line.length <= LONGEST_SKILL)
}

/** Everything a part says, with the titles of what is below it. */
export function flat({ text, parts }: Part): string {
  const below = parts.map((each) => {
    const inside = flat(each)
    const one = inside.replace(/^- /, '')
    return inside === ''
      ? `- ${each.title}`
      : one.includes('\n')
        ? `${each.title}:\n${inside}`
        : `- ${each.title}: ${one}`
  })
  return [text, ...below].filter((each) => each !== '').join('\n')
}
