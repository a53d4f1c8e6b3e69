import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readCrosswalk, readCrosswalks } from '../../data/pipeline/crosswalks/read'
import { crosswalkRules } from '../../data/pipeline/crosswalks/rules'
import { FRAMEWORKS_FOLDER } from '../../data/pipeline/framework-folders'
import { readFrameworks } from '../../data/pipeline/frameworks'
import { crosswalkBetween } from '@/core/editions/crosswalk'
import { frameworkChanges } from '@/core/editions/framework-changes'
import breaches from '../fixtures/crosswalk-rules.json'
import { autumn, spring, springToAutumn } from '../fixtures/two-editions'

const bundled = readFrameworks(FRAMEWORKS_FOLDER).then((read) => read.flatMap(({ framework }) => framework ?? []))
const heading = 'from\tto\tkind\treason\n'
const valid = `${heading}${springToAutumn.rows
  .map(({ from, to, kind, reason }) => `${[from ?? '', to ?? '', kind, reason].join('\t')}\n`)
  .join('')}`
const read = (text: string, file = 'spring-mill--autumn-mill.tsv') => readCrosswalk(text, file, [spring, autumn])

describe('the rules of crosswalks', () => {
  it('are the files of the folder, each by the name of its file, each with changes that break it', () => {
    const ids = crosswalkRules.map(({ id }) => id)
    const files = readdirSync('data/pipeline/crosswalks/rules').map((file) => file.replace(/\.ts$/, ''))
    expect(ids).toEqual(files.filter((name) => name !== 'index').toSorted())
    expect(ids).toEqual(Object.keys(breaches).toSorted())
  })

  it('are kept by a valid file, which says what was written', () => {
    expect(read(valid)).toEqual({ crosswalk: springToAutumn, issues: [] })
  })

  it.each(Object.entries(breaches))('%s is broken by its changes, and no other rule is', (rule, changes) => {
    const broken = changes.reduce((text, [before = '', after = '']) => {
      expect(text).toContain(before)
      return text.replace(before, after)
    }, valid)
    expect(read(broken).issues).toMatchObject([
      { rule, severity: 'error', where: expect.stringMatching(/^crosswalks\/spring-mill--autumn-mill\.tsv/) },
    ])
  })

  it('a row is not part of a split and of a merger', () => {
    const both = valid.replace(
      'skills/selling\t',
      'skills/selling\tskills/looking-after-equipment\tsplit\tA judgement for a test.\nskills/selling\t',
    )
    expect(read(both).issues.map(({ what }) => what)).toContain(
      '"skills/selling" is split and "skills/looking-after-equipment" is merged',
    )
  })
})

it.each([
  ['skills/a\tskills/b\tsame', 'the line has 3 cells'],
  ['skills/a\tskills/b\tsame\t Alike.', 'a cell starts or ends with white space'],
  ['\t\tnew\tAlike.', 'both sides are empty'],
  ['skills/a\tskills/b\talike\tAlike.', '"alike" is not a kind; the kinds are same, renamed, split, merged, gone, new'],
])('the line %j is left out and reported', (line, what) => {
  expect(read(`${heading}${line}\n`)).toMatchObject({
    crosswalk: { rows: [] },
    issues: [{ what, where: 'crosswalks/spring-mill--autumn-mill.tsv, line 2' }],
  })
  expect(read(`${line}\n`).issues).toMatchObject([{ where: 'crosswalks/spring-mill--autumn-mill.tsv' }])
})

it('a file that does not name two frameworks gives no crosswalk', () => {
  expect(read(valid, 'spring-mill--winter-mill.tsv')).toMatchObject({
    crosswalk: null,
    issues: [{ what: 'there is no framework "winter-mill"' }],
  })
})

it('the crosswalks of the project keep to the rules, and there is one for each pair of frameworks', async () => {
  const frameworks = await bundled
  const { crosswalks, issues } = readCrosswalks(frameworks, FRAMEWORKS_FOLDER)
  expect(issues).toEqual([])
  for (const from of frameworks)
    for (const to of frameworks)
      if (from !== to) expect(crosswalkBetween(crosswalks, from.id, to.id), `${from.id} to ${to.id}`).toBeDefined()
})

it('Product manager of 2020 and 2025: what became of each of the ten skills, and where each of the nine came from', async () => {
  const frameworks = await bundled
  const { crosswalks } = readCrosswalks(frameworks, FRAMEWORKS_FOLDER)
  const [before, after] = ['uk-ddat-2020', 'uk-gdd-2025'].map((id) =>
    frameworks.find((framework) => framework.id === id),
  )
  const crosswalk = crosswalkBetween(crosswalks, 'uk-ddat-2020', 'uk-gdd-2025')
  if (!before || !after || !crosswalk) throw new Error('The data of the project is not there')
  const [role] = frameworkChanges(before, after, crosswalk).ofRoles
  expect(
    role?.skills.map(({ outcome, match }) =>
      [outcome, ...[match.from, match.to].map((side) => side.map(({ name }) => name).join(', '))].join(' | '),
    ),
  ).toEqual([
    'same | Strategic ownership | Strategic ownership',
    'renamed | Agile working | Agile and Lean practices',
    'renamed | Financial ownership | Creating value for money',
    'renamed | Life-cycle perspective | Life cycle management',
    'renamed | Product ownership | Product management',
    'renamed | User focus | Applying user-centred insights',
    'no-longer-asked | DDaT perspective | ',
    'no-longer-asked | Experience of working within constraints | ',
    'no-longer-asked | Operational management | Operational management',
    'no-longer-asked | Problem ownership | Problem management',
    'new |  | Managing product outcomes',
    'new |  | Product leadership',
    'new |  | Stakeholder relationship management',
  ])
})
