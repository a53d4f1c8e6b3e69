import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import build from '../../data/pipeline/build'
import { FRAMEWORKS_FOLDER } from '../../data/pipeline/framework-folders'
import { readFramework } from '../../data/pipeline/frameworks'
import runOfficial from '../../data/pipeline/official/official'
import { enrich } from '@/core/opening/enrich'
import { wordsFrom } from '@/core/explaining'
import { parseFramework } from '@/core/format/parse'
import { idFromName } from '@/core/ids'
import type { Framework, Wording } from '@/core/model'
import { frameworkCounts } from '@/core/views/card'
import type { RoleLevelWording } from '@/core/views/model'
import { roleLevelPath } from '@/core/views/paths'
import { ladderOf, roleLevelWording } from '@/core/views/role'
import { frameworkTable } from '@/core/exporting/framework'
import { csvFile } from '@/core/text/csv-cell'
import { countOf, readAll } from '../helpers/reading'
import { officialPath, officialRows, statementsIn, type OfficialFile } from './files'

const file = (name: OfficialFile) => readFileSync(officialPath(name))

const reading = await readAll({ 'roles.csv': file('roles.csv'), 'skills.csv': file('skills.csv') })
if (reading.kind !== 'framework') throw new Error('no framework came of the official files')
const official = reading.framework
const { framework: bundled } = await readFramework(join(FRAMEWORKS_FOLDER, 'uk-gdd-2025'))
if (!bundled) throw new Error('no uk-gdd-2025')

/** What is asked of whom, without any wording. */
const requirements = ({ roles }: Framework) =>
  roles.map((role) => [
    role.id,
    role.roleFamily,
    role.roleLevels.map((roleLevel) => [
      roleLevel.id,
      roleLevel.requirements.map(({ skill, skillLevel }) => [skill, skillLevel]).toSorted(),
    ]),
  ])

describe('the official files', () => {
  it('hold what they should', () => {
    expect(frameworkCounts(official)).toEqual({
      roleFamilies: 8,
      roles: 52,
      roleLevels: 205,
      skills: 188,
      requirements: 1809,
      requirementsUnknown: 28,
      requirementsWithWording: 1809,
      wordings: 604,
    })
    expect(official.skillScale).toEqual(bundled.skillScale)
    expect(reading.isOfficial).toBe(true)
  })

  it('give each requirement official wording, and leave none to our explanations', () => {
    const { framework: enriched } = enrich(bundled, official)
    const sources = enriched.roles.flatMap(({ roleLevels }) =>
      roleLevels.flatMap((roleLevel) => {
        const { skills, explanations } = roleLevelWording(enriched, roleLevel)
        return roleLevel.requirements.map(({ skill }) => wordsFrom(skills[skill], explanations[skill]))
      }),
    )
    expect(sources).toHaveLength(1809)
    expect(sources.filter((words) => words?.source !== 'official')).toEqual([])
    // They open beside it.
    expect(sources.every((words) => words?.explanation)).toBe(true)
  })

  it('have every fault found', () => {
    expect(Object.fromEntries(reading.report.map(({ kind, count }) => [kind, count]))).toEqual({
      'name-trimmed': 13,
      'text-repaired': 103,
      'requirement-repeated': 16,
      'not-in-use': 28,
      'role-type': 28,
      'description-missing': 36,
      'description-empty': 5,
      'wording-not-defined': 60,
      'wording-empty': 88,
      'ladder-order': 42,
    })
  })

  it('give the roles, ladders and requirements of the bundled framework, id by id', () => {
    expect(requirements(official)).toEqual(requirements(bundled))
    expect(official.skills.map(({ id, name }) => [id, name])).toEqual(bundled.skills.map(({ id, name }) => [id, name]))
  })

  it('state no skill level for the four Chief roles', () => {
    const unstated = official.roles.filter(({ roleLevels }) =>
      roleLevels.some((roleLevel) => roleLevel.requirements.some(({ skillLevel }) => skillLevel === null)),
    )
    expect(
      unstated.map(({ id, roleLevels }) => [id, roleLevels.map((roleLevel) => [roleLevel.id, roleLevel.grade])]),
    ).toEqual(
      [
        'chief-data-officer',
        'chief-digital-and-information-officer',
        'chief-information-security-officer',
        'chief-technology-officer',
      ].map((id) => [id, [[id, 'Senior Civil Service']]]),
    )
  })

  it('hold no wording that says there is none, and nothing that cannot be seen', () => {
    expect(JSON.stringify(official)).not.toMatch(/MISSING|NOT IN USE|currently not defined|[\u2028\u200b\u00a0]/)
  })

  it('written as one CSV read back the same', async () => {
    const again = await readAll({ 'roles.csv': csvFile(frameworkTable(official)) })
    const ofRequirements = {
      ...official,
      skills: official.skills.map(({ wording: _atAnySkillLevel, notDefined: _inTheOtherFile, ...skill }) => skill),
    }
    expect(
      'framework' in again && {
        ...again.framework,
        skills: again.framework.skills.map(({ wording: _asked, ...skill }) => skill),
      },
    ).toEqual(ofRequirements)
    expect(again.report).toEqual([])
  })

  it('come out as well without skills.csv', async () => {
    const alone = await readAll({ 'roles.csv': file('roles.csv') })
    expect('framework' in alone && frameworkCounts(alone.framework)).toMatchObject({
      requirements: 1809,
      requirementsWithWording: 1809,
      wordings: 574,
    })
    expect(countOf(alone.report, 'wording-not-defined')).toBe(0)
  })
})

describe('the bundled framework, enriched by the official files', () => {
  const enriched = enrich(bundled, official)

  it('has the same roles and links, and wording for every requirement', () => {
    expect(requirements(enriched.framework)).toEqual(requirements(bundled))
    expect(parseFramework(enriched.framework).issues).toEqual([])
    expect(frameworkCounts(enriched.framework)).toMatchObject({ requirementsWithWording: 1809, wordings: 604 })
    expect(enriched.differences).toEqual([])
  })

  it('words Senior product manager at its old link', () => {
    const role = enriched.framework.roles.find(({ id }) => id === 'product-manager')
    const senior = role?.roleLevels.find(({ id }) => id === 'senior-product-manager')
    if (!role || !senior) throw new Error('no Senior product manager')
    expect(Object.keys(roleLevelWording(enriched.framework, senior).skills)).toHaveLength(9)
    expect(senior.summary).not.toEqual([])
    expect(ladderOf(enriched.framework, role)).toEqual(ladderOf(bundled, role))
  })
})

it('npm run official and a build give Senior product manager its nine skills to the letter', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'official-'))
  try {
    const root = join(folder, 'official')
    expect(await runOfficial(['--from', dirname(officialPath('roles.csv'))], { root, say: () => {} })).toBe(0)
    expect(await build([FRAMEWORKS_FOLDER, folder, root])).toBe(0)
    const path = join(folder, roleLevelPath('uk-gdd-2025', 'product-manager', 'senior-product-manager'))
    const { skills }: RoleLevelWording = JSON.parse(readFileSync(path, 'utf8'))
    const [heading = [], ...rows] = officialRows('roles.csv')
    const cellOf = (row: readonly string[], name: string) => row[heading.indexOf(name)] ?? ''
    const senior = rows.filter((row) => cellOf(row, 'Role Level').trim() === 'Senior product manager')
    expect(senior).toHaveLength(9)
    for (const row of senior) {
      const wording = skills[idFromName(cellOf(row, 'Skill Name'))]
      const said = wording === undefined ? [] : linesOf(wording)
      expect(said).toEqual(statementsIn(cellOf(row, 'Skill Level Description')))
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
})

/** The words before a list, and its items, as the file has them on lines. */
function linesOf(wording: Wording): string[] {
  return typeof wording === 'string' ? [wording] : [wording.leadIn ?? '', ...wording.items].map((line) => line.trim())
}
