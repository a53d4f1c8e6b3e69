import { folded } from '../../text/fold'
import { Settling } from './settling'
import type { Asked, Choices, Described, Understood } from './understood'
import { inOrder } from './words'

/** How a line begins that counts in what a lower level says, in English, German and French. */
const opening =
  /^(?:the same as|same as|as|like|everything|all|in addition to|on top of|builds on|plus|wie|alles|zusatzlich zu|comme|tout|en plus d) /
/** Words for the level below, where a line does not name it. */
const stageBelow =
  /\b(?:(?:previous|lower|earlier) (?:role )?(?:levels?|stages?)|(?:levels?|stages?) (?:below|above|before)|(?:vorige|vorherige|untere)[nrs]? stufen?|niveaux? (?:precedent|inferieur)s?)\b/
/** In characters: longer, and it is a statement. */
const LONGEST_LINE = 100

/** What is said at one level of a role, or at one level of a skill. */
interface Stage {
  readonly name: string
  /** Of the level as a whole. */
  readonly description: string
  readonly asked: readonly Asked[]
}

/**
 * Levels that say "As level 1, but also" keep their words. Where the person wants it, they also have what the level named so says: of
 * the skill, or of all its skills where the level as a whole says so.
 */
export function addingUp(understood: Understood, choices: Choices): Understood {
  const ladders = laddersIn(understood.asked)
  const [line] = [...ladders, ...understood.described.map(stagesOfSkill)].flatMap((stages) =>
    stages.flatMap(({ description, asked }, place) =>
      [description, ...asked.map(textOf)].flatMap((text) => lineAbout(text, stages.slice(0, place))?.line ?? []),
    ),
  )
  if (line === undefined) return understood
  const settling = new Settling(choices)
  const answer = settling.ask(
    {
      option: 'addUp',
      text: `It says “${line}”. Should each such level also have what the level below says?`,
      answers: [
        { value: 'yes', text: 'Yes, add them up' },
        { value: 'no', text: 'No, keep them as written' },
      ],
    },
    'no',
  )
  return {
    ...understood,
    ...(answer === 'yes' && { asked: ladders.flatMap(addedUp), described: understood.described.map(addedUpSkill) }),
    guesses: [...understood.guesses, ...settling.guesses],
    question: understood.question ?? settling.question,
  }
}

/** The line of a text that counts in one of some lower stages, and the place of that stage. */
function lineAbout(text: string, lower: readonly Stage[]): { readonly line: string; readonly of: number } | null {
  for (const line of lower.length === 0 ? [] : text.split('\n')) {
    const plain = `${folded(line)} `
    if (line.length > LONGEST_LINE || !opening.test(plain)) continue
    const named = lower.findLastIndex(({ name }) => plain.includes(` ${folded(name)} `))
    const of = named < 0 && stageBelow.test(plain) ? lower.length - 1 : named
    if (of >= 0) return { line: line.replace(/^- /, ''), of }
  }
  return null
}

/** The stages of each role, lowest first. */
function laddersIn(asked: readonly Asked[]): readonly (readonly Stage[])[] {
  const roles = new Map<string, Map<string, Asked[]>>()
  for (const each of asked) {
    const { role = '', roleLevel = '' } = each.cells
    const stages = roles.get(role) ?? new Map<string, Asked[]>()
    roles.set(role, stages.set(roleLevel, [...(stages.get(roleLevel) ?? []), each]))
  }
  return Array.from(roles.values(), (stages) =>
    ordered(
      Array.from(stages, ([name, ofStage]) => ({
        name,
        description: ofStage[0]?.cells.roleLevelDescription ?? '',
        asked: ofStage,
      })),
    ),
  )
}

function stagesOfSkill({ skill, wording }: Described): readonly Stage[] {
  return ordered(
    Array.from(wording, ([name, text]) => ({
      name,
      description: '',
      asked: [{ row: 0, at: '', cells: { skill, skillLevelDescription: text } }],
    })),
  )
}

/** By their numbers in the document, where it has them. */
function ordered(stages: readonly Stage[]): readonly Stage[] {
  const positions = stages.map(({ asked }) => Number(asked[0]?.cells.ladderPosition ?? Number.NaN))
  const places = positions.includes(Number.NaN)
    ? inOrder(stages.map(({ name }) => name))
    : positions.map((_, place) => place).toSorted((a, b) => (positions[a] ?? 0) - (positions[b] ?? 0))
  return places.flatMap((place) => stages[place] ?? [])
}

function addedUp(stages: readonly Stage[]): readonly Asked[] {
  const whole: Asked[][] = []
  for (const [place, { description, asked }] of stages.entries()) {
    const lower = stages.slice(0, place)
    const all = lineAbout(description, lower)?.of ?? -1
    const own = asked.map((each): Asked => {
      const text = textOf(each)
      const of = lineAbout(text, lower)?.of ?? all
      const below = whole[of]?.find(({ cells }) => cells.skill === each.cells.skill)
      const texts = [below ? textOf(below) : '', text].filter((said) => said !== '')
      return { ...each, cells: { ...each.cells, skillLevelDescription: texts.join('\n\n') } }
    })
    const skills = new Set(own.map(({ cells }) => cells.skill))
    const { roleLevel, ladderPosition, roleLevelDescription, grade } = asked[0]?.cells ?? {}
    const ofStage = { roleLevel, ladderPosition, roleLevelDescription, grade }
    const others = (whole[all] ?? []).filter(({ cells }) => !skills.has(cells.skill))
    whole.push([...own, ...others.map((each) => ({ ...each, cells: { ...each.cells, ...ofStage } }))])
  }
  return whole.flat()
}

function addedUpSkill(skill: Described): Described {
  const stages = stagesOfSkill(skill)
  const texts = new Map(addedUp(stages).map((each, place) => [stages[place]?.name ?? '', textOf(each)]))
  return { ...skill, wording: new Map(Array.from(skill.wording, ([name, text]) => [name, texts.get(name) ?? text])) }
}

function textOf({ cells: { skillLevelDescription = '' } }: Asked): string {
  return skillLevelDescription
}
