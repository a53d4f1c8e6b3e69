import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import Papa from 'papaparse'
import { expect, test } from 'vitest'
import { parseFramework } from '@/core/format/parse'
import type { ReadResult } from '@/core/importing/reading'
import { anyFramework } from '../../helpers/any-framework'
import { bytesOf, damage, damageKinds, Dice, utf8, type Damaged } from '../../helpers/damage'
import { readAll } from '../../helpers/reading'

/** FUZZ_SEED and FUZZ_FILES try others, and more. */
const SEED = Number(process.env.FUZZ_SEED ?? 20_261_130)
const FILES = Number(process.env.FUZZ_FILES ?? 1_000)

/** A result is a framework by our own rules, or the report says why there is none. */
function expectSound(reading: ReadResult): void {
  if (reading.kind === 'framework')
    expect(JSON.stringify(parseFramework(reading.framework).framework)).toBe(JSON.stringify(reading.framework))
  else if (reading.kind === 'nothing') expect(reading.report.some(({ severity }) => severity === 'error')).toBe(true)
}

const keyOfLongText = 'x'.repeat(300)
const nasty = [null, true, 0, -1, 1e308, '', ' ', '__proto__', '\u202e', '\ud800', keyOfLongText, [], {}, [[]]].concat(
  ['javascript:alert(1)', 'https://a:b@c.example', '<script>', { toString: 1 }],
  [Array.from({ length: 500 }, () => ({}))],
)

/** Changes something anywhere in a value, in place. */
function damageValue(value: unknown, dice: Dice): void {
  if (typeof value !== 'object' || value === null) return
  const keys = Object.keys(value)
  const key = keys.length ? dice.pick(keys) : 'added'
  const owner = value as Record<string, unknown>
  if (dice.roll(4) > 0 && typeof owner[key] === 'object' && owner[key] !== null) return damageValue(owner[key], dice)
  switch (dice.roll(4)) {
    case 0:
      delete owner[key]
      break
    case 1:
      owner[String(dice.pick(['added', '__proto__', 'constructor', keyOfLongText]))] = dice.pick(nasty)
      break
    case 2:
      // Not `value.slice`: it asks for the constructor, which may be damaged.
      if (Array.isArray(value)) value.push(...[...value].slice(0, 1 + dice.roll(3)))
      else owner[key] = [owner[key]]
      break
    default:
      owner[key] = dice.pick(nasty)
  }
}

test(
  `${FILES} damaged JSON files: no exception, and a framework or the reason why there is none`,
  async () => {
    const dice = new Dice(SEED)
    const sources = fc.sample(anyFramework, { seed: SEED, numRuns: 20 }).map((framework) => JSON.stringify(framework))
    const keysOfAnyObject = Object.getOwnPropertyNames(Object.prototype).join()
    let opened = 0
    for (let number = 0; number < FILES; number += 1) {
      const value: unknown = JSON.parse(dice.pick(sources))
      for (let times = dice.roll(4); times > 0; times -= 1) damageValue(value, dice)
      const text = JSON.stringify(value)
      const isCut = dice.roll(10) === 0
      const reading = await readAll({ 'framework.json': isCut ? text.slice(0, dice.roll(text.length)) : text })
      if (reading.kind === 'framework') opened += 1
      expectSound(reading)
    }
    expect(Object.getOwnPropertyNames(Object.prototype).join()).toBe(keysOfAnyObject)
    expect(opened).toBeGreaterThan(FILES / 5)
  },
  60_000 + 60 * FILES,
)

const [roles, skills] = ['roles.csv', 'skills.csv'].map((name) =>
  Papa.parse<string[]>(readFileSync(`tests/fixtures/official-like/${name}`, 'utf8').trimEnd()).data.map((row) =>
    Papa.unparse([row]),
  ),
)

function damaged(rows: readonly string[], kinds: readonly string[], dice: Dice): Damaged {
  const file: Damaged = { rows: rows.map((text, number) => ({ text, isDamaged: false, number })), encode: utf8 }
  for (const kind of kinds) damage(file, kind, dice)
  return file
}

/** The names that a whole row gives, as they can be found again: in the framework, or in what the report says of it. */
function namesIn(reading: ReadResult): string {
  const issues = reading.report.flatMap((group) => group.issues.map(({ what }) => what))
  return JSON.stringify([reading.kind === 'framework' ? reading.framework : null, issues])
}

test(
  `${FILES} pairs of damaged files: no exception, and no skill of a sound row is missing without a word`,
  async () => {
    const dice = new Dice(SEED)
    for (let number = 0; number < FILES; number += 1) {
      const kindsFor = () => Array.from({ length: dice.roll(3) }, () => dice.pick(damageKinds))
      const [ofRoles, ofSkills] = [damaged(roles ?? [], kindsFor(), dice), damaged(skills ?? [], kindsFor(), dice)]
      const files = [
        ['roles.csv', bytesOf(ofRoles)],
        ['skills.csv', bytesOf(ofSkills)],
      ] as const
      const reading = await readAll(Object.fromEntries(dice.roll(2) === 0 ? files : files.toReversed()))
      expectSound(reading)
      if (reading.kind !== 'framework' || ofRoles.rows[0]?.isDamaged !== false || ofRoles.rows[0].number !== 0) continue
      const found = namesIn(reading)
      const [heading = []] = Papa.parse<string[]>(ofRoles.rows[0].text).data
      const column = heading.findIndex((cell) => /skill name/i.test(cell))
      for (const { text, isDamaged } of ofRoles.rows.slice(1)) {
        if (isDamaged) continue
        const skill = Papa.parse<string[]>(text).data[0]?.[column]?.trim() ?? ''
        expect(found).toContain(JSON.stringify(skill).slice(1, -1))
      }
    }
  },
  60_000 + 60 * FILES,
)
