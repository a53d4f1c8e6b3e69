import { capitalised } from '../../text/words'
import { folded } from '../../text/fold'
import type { Part } from '../document'
import { entriesOf, flat, type Entry } from './entries'
import { Settling, shortList, whoseLevels } from './settling'
import type { Asked, Choices, Drawing, ReadAs, Understood } from './understood'
import {
  areLevels,
  baseOf,
  factOf,
  kindOf,
  inOrder,
  isForAll,
  isSurrounding,
  levelNames,
  levelsOf,
  roleInTitle,
} from './words'

type OutlineLine = Extract<Drawing, { kind: 'outline' }>['lines'][number]

/** Parts that are levels, and what is above them. */
interface Ladder {
  readonly parent: Part
  readonly above: readonly Part[]
  readonly stages: readonly Part[]
  /** What is said for all of them. */
  readonly forAll: readonly Part[]
}

/**
 * Finds roles, role levels and skills in headings and bullets, by what repeats: skills below each level, or levels below
 * each skill. `null` where nothing does.
 */
export function understandOutline(root: Part, choices: Choices): Understood | null {
  const ladders = laddersIn(root, [])
  const found = ladders.length > 0 ? ladders : repeating(root)
  if (found.length === 0) return rolesWithoutLevels(root, choices)
  return choices.outer === 'role' ? null : new OutlineReading(root, found, ladders.length > 0, choices).read()
}

function laddersIn(part: Part, above: readonly Part[]): Ladder[] {
  const candidates = part.parts.filter(({ title }) => !isSurrounding(title) && !factOf(title) && !isForAll(title))
  const told = candidates.filter(({ kind }) => kind === 'roleLevel' || kind === 'skillLevel')
  const stages = told.length > 1 ? told : areLevels(candidates.map(({ title }) => title)) ? levelsAmong(candidates) : []
  const isLadder = stages.length > 1
  const own = isLadder
    ? [{ parent: part, above, stages, forAll: part.parts.filter(({ title }) => isForAll(title)) }]
    : []
  return [
    ...own,
    ...part.parts
      .filter((each) => !isLadder || !stages.includes(each))
      .flatMap((each) => laddersIn(each, [...above, part])),
  ]
}

/** Those named like levels, and those with the same skills below them. */
function levelsAmong(candidates: readonly Part[]): readonly Part[] {
  const names = levelNames(candidates.map(({ title }) => title))
  const inside = new Set(
    candidates.flatMap(({ parts }, place) => (names[place] ? parts.map(({ title }) => folded(title)) : [])),
  )
  const isAlike = ({ parts }: Part) =>
    parts.length > 0 && parts.filter(({ title }) => inside.has(folded(title))).length * 3 >= parts.length * 2
  return candidates.filter((each, place) => names[place] || isAlike(each))
}

/** Without a word that says level: parts on one height below which the same titles repeat. */
function repeating(part: Part, above: readonly Part[] = []): Ladder[] {
  const outer = part.parts.filter(({ parts, title }) => parts.length > 1 && !isSurrounding(title))
  const titles = outer.flatMap(({ parts }) => [...new Set(parts.map(({ title }) => folded(title)))])
  const repeated = titles.filter(
    (title, place) => titles.indexOf(title) !== place || titles.lastIndexOf(title) !== place,
  )
  if (outer.length > 1 && repeated.length * 5 >= titles.length * 3)
    return [{ parent: part, above, stages: outer, forAll: [] }]
  return part.parts.flatMap((each) => repeating(each, [...above, part]))
}

class OutlineReading {
  readonly settling: Settling
  readonly #used = new Set<Part>()
  readonly #readAs = new Map<Part, ReadAs>()

  constructor(
    readonly root: Part,
    readonly ladders: readonly Ladder[],
    readonly areNamed: boolean,
    readonly choices: Choices,
  ) {
    this.settling = new Settling(choices)
  }

  read(): Understood | null {
    const said = this.#said()
    if (said.asked.length === 0 && said.described.length === 0) return null
    return {
      shape: said.asked.length === 0 ? 'catalogue' : 'outline',
      ...said,
      scale: [],
      guesses: this.settling.guesses,
      question: this.settling.question,
      drawing: { kind: 'outline', lines: linesOf(this.root, this.#used, this.#readAs) },
      leftOut: leftOutOf(this.root, this.#used),
    }
  }

  #said(): Pick<Understood, 'asked' | 'described'> {
    if (!this.areNamed) return this.#unnamed()
    const withSkills = this.ladders.filter(({ stages }) => stages.filter(hasSkills).length * 2 >= stages.length)
    if (withSkills.length > 0) return { asked: this.#roles(withSkills), described: [] }
    const [first] = this.ladders
    if (this.ladders.length > 1 && first && this.#areSkills()) return this.#skills(this.ladders)
    return { asked: this.#roles(this.ladders), described: [] }
  }

  /** Nothing says which of two axes are the levels. */
  #unnamed(): Pick<Understood, 'asked' | 'described'> {
    const [ladder] = this.ladders
    const names = ladder?.stages.map(({ title }) => title) ?? []
    const inner = [...new Set(ladder?.stages.flatMap(({ parts }) => parts.map(({ title }) => title)))]
    const kind = ladder?.stages[0]?.kind
    const areSkills = kind === 'skill' || ladder?.stages[0]?.parts[0]?.kind === 'roleLevel'
    const outer =
      this.choices.outer === undefined && areSkills
        ? 'skill'
        : this.choices.outer === undefined && kind === 'roleLevel'
          ? 'level'
          : this.settling.ask(
              {
                option: 'outer',
                text: `What are ${shortList(names)}?`,
                answers: [
                  { value: 'level', text: `Levels, and ${shortList(inner)} are skills` },
                  { value: 'skill', text: `Skills, and ${shortList(inner)} are levels` },
                ],
              },
              'level',
            )
    if (outer !== 'skill') return { asked: this.#roles(this.ladders), described: [] }
    return this.#skills(
      this.ladders.flatMap(({ parent, above, stages }) =>
        stages.map((skill) => ({ parent: skill, above: [...above, parent], stages: skill.parts, forAll: [] })),
      ),
    )
  }

  /** Whether ladders without skills in them are those of skills: the same levels repeat below each. */
  #areSkills(): boolean {
    const kinds = this.ladders.flatMap(({ parent, above }) => [parent.kind, ...above.map(({ title }) => kindOf(title))])
    if (kinds.includes('skill')) return true
    if (kinds.includes('role')) return false
    const [first] = this.ladders
    const titles = new Set(first?.stages.map(({ title }) => folded(title)))
    const alike = this.ladders.filter(
      ({ stages }) => stages.filter(({ title }) => titles.has(folded(title))).length * 2 >= stages.length,
    )
    return alike.length * 3 >= this.ladders.length * 2
  }

  #roles(ladders: readonly Ladder[]): Asked[] {
    const families = new Set(ladders.map(({ above }) => above.at(-1)?.title ?? ''))
    const hasFamilies = ladders.length > 1 && families.size > 1 && !families.has('')
    return ladders.flatMap((ladder) => {
      const { parent, above, stages, forAll } = ladder
      const role = this.#role([...above, parent], ladders.length > 1)
      const places = inOrder(stages.map(({ title }) => title))
      this.#use([...above, parent, ...stages, ...forAll], [...stages, ...forAll])
      const shared = forAll.flatMap(entriesOf)
      this.#readAs.set(parent, 'Role')
      return places.flatMap((place, position) => {
        const stage = stages[place]
        if (!stage) return []
        const own = entriesOf(stage)
        this.#readAs.set(stage, 'Level')
        for (const { from } of own) this.#readAs.set(from, 'Skill')
        const entries = [...own, ...shared.filter(({ skill }) => !own.some((entry) => entry.skill === skill))]
        const grade = gradeOf(stage)
        const description = entries.length > 0 ? descriptionOf(stage) : ''
        const said = entries.length > 0 ? entries : expectations(stage)
        return said.map((entry): Asked => ({
          row: 0,
          at: `${role}, ${stage.title}`,
          cells: {
            ...(hasFamilies && { roleFamily: above.at(-1)?.title ?? '' }),
            role,
            roleDescription: parent.text,
            roleLevel: stage.title,
            ladderPosition: String(position + 1),
            roleLevelDescription: description,
            ...(grade !== '' && { grade }),
            skill: entry.skill,
            skillLevel: entry.skillLevel,
            skillLevelDescription: entry.text,
          },
        }))
      })
    })
  }

  /** Levels below each skill: those of a role, or those of a scale that the skills share. */
  #skills(ladders: readonly Ladder[]): Pick<Understood, 'asked' | 'described'> {
    const titles = [...new Set(ladders.flatMap(({ stages }) => stages.map(({ title }) => title)))]
    for (const { parent, above, stages } of ladders) {
      this.#use([...above, parent, ...stages], stages)
      this.#readAs.set(parent, 'Skill')
      for (const stage of stages) this.#readAs.set(stage, 'Level')
    }
    if (this.#whose(titles) === 'skill')
      return {
        asked: [],
        described: ladders.map(({ parent, stages }) => ({
          skill: parent.title,
          description: parent.text,
          wording: new Map(stages.map((stage) => [stage.title, flat(stage)])),
        })),
      }
    const order = inOrder(titles).map((place) => titles[place])
    const asked = ladders.flatMap(({ parent, above, stages }) => {
      const role = this.#role(above.slice(0, 2), false)
      return stages.map((stage): Asked => ({
        row: 0,
        at: `${parent.title}, ${stage.title}`,
        cells: {
          role,
          roleLevel: stage.title,
          ladderPosition: String(order.indexOf(stage.title) + 1),
          skill: parent.title,
          skillDescription: parent.text,
          skillLevelDescription: flat(stage),
        },
      }))
    })
    return { asked, described: [] }
  }

  #whose(titles: readonly string[]): 'role' | 'skill' {
    const named = levelsOf(titles)
    if (this.choices.stagesOf === undefined && named !== 'either') return named
    if (this.choices.stagesOf !== undefined)
      return this.settling.ask(whoseLevels(titles), 'skill') === 'role' ? 'role' : 'skill'
    const kind = this.ladders[0]?.stages[0]?.kind
    if (kind === 'skillLevel') return 'skill'
    if (kind === 'roleLevel' && this.root.parts.some(({ title }) => /career|ladder|progression|role|job/i.test(title)))
      return 'role'
    const title = `${this.root.title} ${this.root.parts.map((each) => each.title).join(' ')}`
    if (/career|ladder|progression|karriere|carri[eè]re/i.test(title)) return 'role'
    return this.settling.ask(whoseLevels(titles), 'skill') === 'role' ? 'role' : 'skill'
  }

  /** The nearest title above that names a role; the document's own says what it is besides. */
  #role(above: readonly Part[], isOneOfSeveral: boolean): string {
    const names = above
      .toReversed()
      .map(({ title, kind }) => (isOneOfSeveral && kind !== undefined ? title : roleInTitle(title)))
    const [base] = this.ladders
      .flatMap(({ stages }) => stages.map(({ title }) => baseOf(title)))
      .filter((each) => each !== '')
    const found = names.find((name) => name !== '' && kindOf(name) === undefined && !isSurrounding(name))
    const name = found ?? (base === undefined ? undefined : capitalised(base))
    return isOneOfSeveral ? (name ?? 'Role') : this.settling.role(name)
  }

  #use(parts: readonly Part[], whole: readonly Part[]): void {
    for (const each of parts) this.#used.add(each)
    for (const each of whole) for (const inside of each.parts) this.#use([inside], [inside])
  }
}

/** Levels without a named skill: what each says is one skill. */
function expectations(stage: Part): Entry[] {
  const text = flat(stage)
  return text === '' ? [] : [{ from: stage, skill: 'Expectations', skillLevel: '', text }]
}

function hasSkills(stage: Part): boolean {
  return entriesOf(stage).length > 0
}

function descriptionOf({ text, parts }: Part): string {
  return [text, ...parts.filter(({ title }) => factOf(title) === 'description').map(flat)]
    .filter((each) => each !== '')
    .join('\n\n')
}

function gradeOf({ text, parts }: Part): string {
  const told = parts.find(({ title }) => factOf(title) === 'grade')
  return told?.text ?? /^(?:-\s*)?(?:pay )?(?:grade|band)\s*[:=]\s*(\S.{0,20})$/im.exec(text)?.[1]?.trim() ?? ''
}

const MOST_DRAWN_LINES = 24

/** The first titles of a document; those that lead to something read are drawn without a word of their own. */
function linesOf(root: Part, used: ReadonlySet<Part>, readAs: ReadonlyMap<Part, ReadAs>): OutlineLine[] {
  const lines: OutlineLine[] = []
  const walk = (part: Part, depth: number) => {
    if (lines.length >= MOST_DRAWN_LINES) return
    const as = readAs.get(part) ?? (used.has(part) ? 'Group' : 'Not read')
    const isAbove = part === root || as !== 'Group' || part.parts.some((each) => readAs.has(each))
    if (part.title !== '' && isAbove)
      lines.push({ text: part.title, depth, as: part === root ? (readAs.get(part) ?? 'Group') : as })
    if (
      as === 'Group' ||
      as === 'Role' ||
      as === 'Level' ||
      part === root ||
      part.parts.some((each) => readAs.has(each))
    )
      for (const each of part.parts) walk(each, part.title === '' ? depth : depth + 1)
  }
  walk(root, 0)
  return lines
}

/** The uppermost parts that nothing was taken from. */
function leftOutOf(part: Part, used: ReadonlySet<Part>): string[] {
  return part.parts.flatMap((each) => {
    if (used.has(each)) return leftOutOf(each, used)
    const inside = leftOutOf(each, used)
    const isWhole = inside.length === each.parts.length
    return isWhole ? [factOf(each.title) ? `“${each.title}” below “${part.title}”` : `“${each.title}”`] : inside
  })
}

/** Roles with the skills they need, and no level: each is a role of one level. */
function rolesWithoutLevels(root: Part, choices: Choices): Understood | null {
  const used = new Set<Part>()
  const asked: Asked[] = []
  const walk = (part: Part, above: readonly Part[]) => {
    const list = part.parts.filter(({ title }) => kindOf(title) === 'skill')
    const entries = list.flatMap((each) => entriesOf({ ...part, text: '', parts: [each] }))
    const role = above.length === 0 && choices.role !== undefined ? choices.role : roleInTitle(part.title)
    if (entries.length > 0 && role !== '') {
      for (const each of [...above, part, ...list, ...list.flatMap(({ parts }) => parts)]) used.add(each)
      for (const { skill, skillLevel, text } of entries)
        asked.push({
          row: 0,
          at: part.title,
          cells: { role, roleDescription: descriptionOf(part), skill, skillLevel, skillLevelDescription: text },
        })
    }
    for (const each of part.parts) walk(each, [...above, part])
  }
  walk(root, [])
  if (asked.length === 0) return null
  return {
    shape: 'roles',
    asked,
    described: [],
    scale: [],
    guesses: [],
    question: null,
    drawing: null,
    leftOut: leftOutOf(root, used),
  }
}
