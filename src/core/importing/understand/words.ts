import { folded } from '../../text/fold'
import { rankOfWord } from '../scale-words'
import type { PartKind } from '../document'

/** Words of seniority in English, German and French, those on one line meaning about the same; lowest first. */
const seniority = [
  'intern trainee apprentice student praktikant praktikantin auszubildende azubi werkstudent stagiaire apprenti apprentie alternant',
  'associate junior jr graduate entry assistant beginner starter einsteiger einsteigerin berufseinsteiger debutant debutante nachwuchs',
  'mid intermediate midlevel professional regular erfahren erfahrene erfahrener confirme confirmee intermediaire',
  'senior snr sr seniorin experimente experimentee',
  'lead leader leitung leitende leitender teamlead',
  'staff',
  'principal',
  'distinguished',
  'fellow',
  'head director chief vp',
].map((words) => words.split(' '))
const PLAIN = 2
const rankOfSeniority = new Map(seniority.flatMap((words, rank) => words.map((word) => [word, rank] as const)))

const numbered =
  /^(?:(?:career |job |role |skill |proficiency |maturity )?(level|lvl|stufe|niveau|grade|band|stage|step|tier|phase|ebene|karrierestufe|echelon|palier|milestone))[ .-]*(\d{1,2}|[ivx]{1,4})\b/
/** "IC3", "QE2: Quality engineer", "L4 (Senior)". */
const coded = /^\p{L}{1,4}[ -]?(\d{1,2})(?:\s*[:–—(-]|$)/u
const roman: readonly string[] = ['i', 'ii', 'iii', 'iv', 'v', 'vi']
const MOST_WORDS = 7

export interface LevelName {
  /** `role` and `skill` are certain; "Level 2" may be either. */
  readonly of: 'role' | 'skill' | 'either'
  readonly rank: number
}

/** What a title says of being a level; `null` where it does not read like one. */
function levelName(title: string): LevelName | null {
  const plain = folded(title)
  const words = plain.split(' ')
  if (plain === '' || words.length > MOST_WORDS) return null
  const number = numbered.exec(plain)
  if (number?.[1]) {
    const rank = Number(number[2]) || roman.indexOf(number[2] ?? '') + 1
    return {
      of: /skill|proficiency|maturity|milestone/.test(plain)
        ? 'skill'
        : /grade|band|career|job|role/.test(plain)
          ? 'role'
          : 'either',
      rank,
    }
  }
  const code = coded.exec(title.trim())
  if (code) return { of: 'role', rank: Number(code[1]) }
  if (/^\d{1,2}$/.test(plain)) return { of: 'either', rank: Number(plain) }
  const skill = rankOfWord(plain)
  if (skill !== undefined) return { of: 'skill', rank: skill }
  const rank = words.map((word) => rankOfSeniority.get(word)).find((found) => found !== undefined)
  if (rank !== undefined) return { of: 'role', rank }
  // "Deckhand 2".
  const ended = /^\p{L}[\p{L} ]* (\d{1,2})$/u.exec(plain)?.[1]
  if (ended !== undefined) return { of: 'role', rank: Number(ended) }
  const last = roman.indexOf(words.at(-1) ?? '')
  if (words.length > 1 && last >= 0) return { of: 'role', rank: last + 1 }
  const behind = /^(\d{1,2}) (?=\p{L})/u.exec(plain)
  return behind ? { of: 'either', rank: Number(behind[1]) } : null
}

/** "Engineer" in "Senior engineer" and "Engineer II": the name that a level of a role adds a word to. Empty where there is none. */
export function baseOf(title: string): string {
  return folded(title)
    .replace(numbered, '')
    .split(' ')
    .filter((word) => !rankOfSeniority.has(word) && !roman.includes(word) && !/\d/.test(word))
    .join(' ')
}

/**
 * What each of some titles that stand side by side says of being a level. One that others add a word to is the plain level between
 * them; one that ends like two others ("Charge nurse") is a level of a rank of its own.
 */
export function levelNames(titles: readonly string[]): readonly (LevelName | null)[] {
  const names = titles.map(levelName)
  const bases = titles.filter((_, place) => names[place]?.of === 'role').map(baseOf)
  const lastWords = bases.map((base) => base.split(' ').at(-1))
  return names.map((name, place) => {
    const plain = folded(titles[place] ?? '')
    if (name || plain === '') return name
    if (bases.includes(plain)) return { of: 'role', rank: PLAIN }
    const [noun = '', ...others] = plain.split(' ').toReversed()
    const alike = lastWords.filter((word) => word === noun).length
    return others.length > 0 && alike > 1 ? { of: 'role', rank: Number.NaN } : null
  })
}

/** Whether most of some titles read like levels. */
export function areLevels(titles: readonly string[]): boolean {
  const named = levelNames(titles).filter((name) => name !== null)
  return named.length >= 2 && named.length * 5 >= titles.length * 3
}

/** Whether levels of that name are of a role or of a skill; `either` where their names do not say. */
export function levelsOf(titles: readonly string[]): LevelName['of'] {
  const kinds = levelNames(titles).flatMap((name) => name?.of ?? [])
  if (kinds.includes('role')) return 'role'
  // "Basic, Advanced" are of a skill, and one "Expert" does not make "Level 1" so.
  return kinds.filter((kind) => kind === 'skill').length * 2 > titles.length ? 'skill' : 'either'
}

/** The places of levels, lowest first: by their numbers or words where these tell all apart, else as they stand. */
export function inOrder(titles: readonly string[]): readonly number[] {
  const ranks = levelNames(titles).map((name) => name?.rank)
  const places = titles.map((_, place) => place)
  const tellApart = new Set(ranks).size === titles.length && ranks.every((rank) => rank !== undefined && rank >= 0)
  if (tellApart) return places.toSorted((a, b) => (ranks[a] ?? 0) - (ranks[b] ?? 0))
  const [first, last] = [ranks.find((rank) => rank !== undefined), ranks.findLast((rank) => rank !== undefined)]
  return (first ?? 0) > (last ?? 0) ? places.toReversed() : places
}

/** Words that say of a heading or the name of a list what its entries are. */
const listNames: readonly (readonly [PartKind, RegExp])[] = [
  [
    'skillLevel',
    /^(?:skill levels?|proficiency(?: levels?| scale)?|milestones?|rating scale|skill scale|proficiencies|ratings?)$/,
  ],
  [
    'roleLevel',
    /^(?:(?:career |role |job |ladder )?(?:levels?|stages|steps|grades)|ladder|rungs|stufen|karrierestufen|niveaux|seniority|levels below)$/,
  ],
  [
    'skill',
    /^(?:(?:core |key |required |technical |the |essential |professional )?(?:skills?|competenc(?:y|ies|es?)|capabilit(?:y|ies)|kompetenz(?:en)?|fahigkeiten?|competences|behaviours?|behaviors?|dimensions?|attributes?|criteria|topics?|practices?|tracks?)(?: required| needed| matrix)?)$/,
  ],
  [
    'role',
    /^(?:(?:our |the |all |job )?(?:roles?|jobs?|job roles?|positions?|rollen?|berufe|stellen?|metiers?|postes?|job families))$/,
  ],
]

/** What the entries of a list of that name are; `undefined` for any other name. */
export function kindOf(name: string): PartKind | undefined {
  const plain = folded(name.replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 '))
  return listNames.find(([, pattern]) => pattern.test(plain))?.[0]
}

/** What a row, column or heading says of a level besides skills. */
const facts: readonly (readonly ['grade' | 'description' | 'other', RegExp])[] = [
  ['grade', /^(?:(?:pay |salary )?(?:grade|band)|paygrade|entgeltgruppe|classification|gehaltsstufe|grade code)$/],
  [
    'description',
    /^(?:(?:role |level |job |short )?(?:summary|description|overview|purpose|profile)|about|about (?:the|this) (?:role|level)|in short|beschreibung|kurzbeschreibung|aufgabe|resume|mission)$/,
  ],
  [
    'other',
    /^(?:salary.*|pay|pay range|compensation|gehalt|salaire|(?:years of )?experience|years.*|berufserfahrung|anciennete|headcount|reports to|job titles?|titles?|examples?|notes?|comments?|anmerkung(?:en)?|bemerkung(?:en)?|remarques?|typical tenure|last (?:reviewed|updated|changed)|owner|weight|id|links?|resources?|url|updated|reviewed by)$/,
  ],
]

/** Which fact about a level a name announces, where it is no skill's. */
export function factOf(name: string): 'grade' | 'description' | 'other' | undefined {
  const plain = folded(name)
  return facts.find(([, pattern]) => pattern.test(plain))?.[0]
}

/** Parts of a document that are about it, and not the framework. */
const surroundings =
  /^(?:faqs?|frequently asked.*|(?:table of )?contents|toc|how (?:to|we) (?:use|read|promote|review).*|using this.*|why .*|introduction|background|about this .*|changelog|change log|contributing|licen[cs]e|credits?|acknowledg.*|references|further reading|perks|benefits|footnotes|glossary|contact|feedback|next steps|promotions?|inhalt|inhaltsverzeichnis|fragen.*|sommaire|mentions legales|history|version history|principles|purpose of this.*)$/

export function isSurrounding(title: string): boolean {
  return surroundings.test(folded(title))
}

const forAll =
  /^(?:(?:for |at )?(?:all|every|each) (?:levels?|roles?|grades?|engineers?)|everyone|everybody|alle(?: stufen)?|tous(?: les)? niveaux)$/

export function isForAll(title: string): boolean {
  return forAll.test(folded(title))
}

/** Words of a title that say what the document is, and not whose. */
const kindWords =
  /\b(?:career|job|skills?|competency|competence|competencies|capability|progression|growth|levell?ing)\b(?=.*\b(?:ladder|framework|matrix|levels?|path(?:way)?|grid|guide|rubric|tracks?|model|handbook|profile|map)\b)|\b(?:ladder|framework|matrix|levels|pathway|comp[eé]tences?|parcours(?: de carri[eè]re)?|careers?(?: in)?|grille|checklist|roles|team|table|export|career levels|stufen|progression|grid|rubric|karrierestufen|kompetenzmatrix|karrierepfad|competencies|handbook|guide|expectations)\b/gi

/** A row or line about the file. */
const remark = /^(?:printed|exported|version|updated|last|owner|date|status|stand|page|draft|confidential)\b/i

/** The role in the title of a document, sheet or file: "Engineering career ladder" is "Engineering". Empty where it names none. */
export function roleInTitle(title: string): string {
  if (remark.test(title)) return ''
  const left = title
    .replace(/\.[a-z0-9]{2,5}$/i, '')
    .replace(/[_]+|-(?=\S)(?<=\S-)/g, ' ')
    .replace(kindWords, ' ')
    .replace(/\b(?:20\d\d|v\d+|draft|final|copy|the|our|for|of|at|and)\b/gi, (word) =>
      /^(?:and|of)$/i.test(word) ? word : ' ',
    )
    .replace(/(?<=\S.*)[,;].*$/, '')
    .replace(/\bskills\b(?=\s*(?:\(|$))/i, '')
    .replace(/[:–—|()]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(
      /^(?:(?:in|of|and|der|die|das|den|im|fur|de|du|des|la|le|les)\s+)+|[\s,:-]+(?:of|and|de|des|der|für)$|\b(?:of|and)$|[\s,:-]+$/gi,
      '',
    )
    .trim()
  return /^(?:sheet|tabelle|feuille|pasted|untitled)?\s*(?:table|text)?\s*\d*$/i.test(left)
    ? ''
    : left.charAt(0).toUpperCase() + left.slice(1)
}
