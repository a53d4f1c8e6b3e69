import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import Papa from 'papaparse'
import { expect, test } from 'vitest'
import { csvFile, plainCell } from '@/core/text/csv-cell'
import { parseFramework } from '@/core/format/parse'
import { idFromName } from '@/core/ids'
import type { Framework } from '@/core/model'
import { isPlaceholder } from '@/core/importing/rows/cleaning'
import { pieceText } from '@/core/text/text-pieces'
import { knownColumns, plainHeading, type ColumnName } from '@/core/importing/columns/known-columns'
import type { ReadResult } from '@/core/importing/reading'
import { requirementWording } from '@/core/views/skill-wording'
import { frameworkTable } from '@/core/exporting/framework'
import { anyFramework } from '../../helpers/any-framework'
import { bytesOf, damage, damageKinds, Dice, otherFile, otherKinds, utf8, type Damaged } from '../../helpers/damage'
import { readAll } from '../../helpers/reading'

/** FUZZ_SEED and FUZZ_FILES try others, and more. */
const SEED = Number(process.env.FUZZ_SEED ?? 20_261_122)
const FILES = Number(process.env.FUZZ_FILES ?? 1_000)
/** One file in so many is no table at all. */
const OTHERS = 50
const MOST_DAMAGES = 5
const LINES_ABOVE = 100
/** Of sound rows. In badly damaged files a row of quotation marks and nothing else may take the next row with it: 3 of some 48,000. */
const MOST_LOST = 1 / 10_000
/** On an idle machine the slowest file here takes some two seconds, most of them a few milliseconds; a hang takes for ever. */
const HANGS_MS = 60_000

/** A valid file: its rows as they stand there, the heading first, and what each asks for. */
interface Source {
  readonly rows: readonly { readonly text: string; readonly asks: Asked | null }[]
}

/** What a row asks for: of whom, and which words the framework then has for it. */
interface Asked {
  readonly key: string
  readonly skillLevel: string | null
  /** `null` where the row says nothing of its own. */
  readonly wording: string | null
}

async function sourceOf(text: string): Promise<Source> {
  const reading = await readAll({ 'valid.csv': text })
  const asked = askedFor(reading)
  const [heading = [], ...rows] = Papa.parse<string[]>(text.trimEnd(), { delimiter: ',', newline: '\n' }).data
  const columns: readonly ColumnName[] = ['role', 'roleLevel', 'skill', 'skillLevelDescription']
  const places = new Map(columns.map((column) => [column, heading.findIndex((cell) => isHeadingOf(column, cell))]))
  const cellOf = (row: readonly string[], column: ColumnName) => plainCell(row[places.get(column) ?? -1] ?? '').trim()
  return {
    rows: [heading, ...rows].map((row, place) => {
      const [role, roleLevel, wording] = [
        cellOf(row, 'role'),
        cellOf(row, 'roleLevel'),
        cellOf(row, 'skillLevelDescription'),
      ]
      const key = [role, isPlaceholder(roleLevel) ? role : roleLevel, cellOf(row, 'skill')].join(' / ')
      const found = asked.get(key)
      if (place > 0 && !found) throw new Error(`the valid file has no ${key}`)
      return {
        text: row.map(quoted).join(','),
        asks: found
          ? {
              key,
              skillLevel: found.skillLevel,
              wording: wording === '' || found.skillLevel === null ? null : found.wording,
            }
          : null,
      }
    }),
  }
}

function isHeadingOf(column: ColumnName, cell: string): boolean {
  return [knownColumns[column].heading, ...knownColumns[column].others].some(
    (heading) => plainHeading(heading) === plainHeading(cell),
  )
}

function quoted(cell: string): string {
  return /[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}

/** Everything a framework asks for, by the names of role, role level and skill. */
function askedFor(reading: ReadResult): ReadonlyMap<string, Asked> {
  if (reading.kind !== 'framework') return new Map()
  const { roles, skills, skillScale }: Framework = reading.framework
  const skillById = new Map(skills.map((skill) => [skill.id, skill]))
  const asked = roles.flatMap((role) =>
    role.roleLevels.flatMap((roleLevel) =>
      roleLevel.requirements.map((requirement): Asked => {
        const skill = skillById.get(requirement.skill)
        const wording = requirementWording(requirement, skill)
        return {
          key: [role.name, roleLevel.name, skill?.name].join(' / '),
          skillLevel: skillScale.find(({ id }) => id === requirement.skillLevel)?.name ?? null,
          wording: wording === undefined ? null : pieceText(wording),
        }
      }),
    ),
  )
  return new Map(asked.map((each) => [each.key, each]))
}

/** Words for a skill level that differ in punctuation alone are one, by whichever of them it is called. */
function stepId({ skillLevel }: Asked): string | null {
  return skillLevel === null ? null : idFromName(skillLevel)
}

/** Whether two rows ask for it in different ways: a damaged row may have come before the sound one. */
function isContradicted({ key }: Asked, { report }: ReadResult): boolean {
  const [, roleLevel, skill] = key.split(' / ')
  return report.some(
    ({ kind, issues }) =>
      /contradicted|repeated/.test(kind) && issues.some(({ what }) => what.includes(`“${skill}” at “${roleLevel}”`)),
  )
}

test(
  `${FILES.toLocaleString('en-GB')} damaged files: no exception, no hang, and what was sound comes through`,
  async () => {
    const official = await sourceOf(readFileSync('tests/fixtures/official-like/roles.csv', 'utf8'))
    const sources = [official, official, official]
    for (const framework of fc.sample(anyFramework, { seed: SEED, numRuns: 60 }))
      sources.push(await sourceOf(csvFile(frameworkTable(framework)).replaceAll('\r\n', '\n')))

    const dice = new Dice(SEED)
    const counts = new Map<string, number>()
    const count = (what: string, by = 1) => counts.set(what, (counts.get(what) ?? 0) + by)
    const lost: object[] = []
    const keysOfAnyObject = Object.getOwnPropertyNames(Object.prototype).join()

    for (let number = 0; number < FILES; number += 1) {
      const start = performance.now()
      if (dice.roll(OTHERS) === 0) {
        const kind = dice.pick(otherKinds)
        count(kind)
        const reading = await readAll({ 'other.csv': otherFile(kind, dice) })
        if (reading.kind === 'framework') count('opened')
        else expect(reading.report.some(({ severity }) => severity === 'error')).toBe(true)
      } else {
        const source = dice.pick(sources)
        const file: Damaged = {
          rows: source.rows.map(({ text }, row) => ({ text, isDamaged: false, number: row })),
          encode: utf8,
        }
        const kinds = Array.from({ length: 1 + dice.roll(MOST_DAMAGES) }, () => dice.pick(damageKinds))
        for (const kind of kinds) damage(file, kind, dice)
        count(`${kinds.length} damages`)

        const reading = await readAll({ 'damaged.csv': bytesOf(file) })
        if (reading.kind === 'framework') {
          count('opened')
          // Its shape is not checked again when it is read; what is made must have it all the same.
          expect(JSON.stringify(parseFramework(reading.framework).framework)).toBe(JSON.stringify(reading.framework))
        }
        const sound = file.rows.filter(({ isDamaged }) => !isDamaged).map((row) => row.number)
        // Without the names of its columns nothing of a file can be told; they are looked for in its first lines.
        const heading = file.rows.findIndex((row) => row.number === 0)
        const linesAbove = file.rows.slice(0, heading).flatMap(({ text }) => text.split('\n')).length
        if (file.rows[heading]?.isDamaged !== false || linesAbove > LINES_ABOVE) continue
        const asked = askedFor(reading)
        for (const row of sound) {
          const asks = source.rows[row]?.asks
          if (!asks) continue
          const found = asked.get(asks.key)
          if (found && stepId(found) === stepId(asks) && (asks.wording === null || found.wording === asks.wording))
            count('sound rows that came through')
          else if (isContradicted(asks, reading)) count('sound rows that a damaged one contradicts')
          else
            lost.push({
              file: number,
              kinds,
              asks,
              found,
              report: reading.report.map(({ kind, issues }) => [kind, issues.length]),
            })
        }
      }
      expect(performance.now() - start).toBeLessThan(HANGS_MS)
    }
    expect(Object.getOwnPropertyNames(Object.prototype).join()).toBe(keysOfAnyObject)

    const through = counts.get('sound rows that came through') ?? 0
    expect(through).toBeGreaterThan(FILES)
    expect(lost.slice(Math.ceil(through * MOST_LOST))).toEqual([])

    const opened = counts.get('opened') ?? 0
    console.log(
      `${FILES.toLocaleString('en-GB')} damaged files (seed ${SEED}), ${((100 * opened) / FILES).toFixed(1)} % still opened\n${Array.from(
        counts,
        ([what, times]) => `  ${times} ${what}`,
      )
        .toSorted()
        .join('\n')}`,
    )
    expect(opened / FILES).toBeGreaterThan(0.9)
  },
  300 * FILES,
)
