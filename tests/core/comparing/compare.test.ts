import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareRoleLevels } from '@/core/comparing/compare'
import type { ComparedColumn, Comparison, ComparisonRow } from '@/core/comparing/model'
import type { CrosswalkRow } from '@/core/editions/crosswalk'
import { bundledColumns, madeColumn } from '../../helpers/compared-columns'

const ddat = await bundledColumns('uk-ddat-2020')
const gdd = await bundledColumns('uk-gdd-2025')
const draft2 = await bundledColumns('ca-cds-pm-draft-2')

function groupsOf({ groups }: Comparison) {
  return groups.map((group) => [
    group.kind === 'only-in' ? `only in ${group.frameworks.map(({ id }) => id).join(', ')}` : group.kind,
    group.rows.map(({ skill }) => skill.id).join(' '),
  ])
}

function rowOf({ groups }: Comparison, id: string): ComparisonRow {
  const row = groups.flatMap(({ rows }) => rows).find(({ skill }) => skill.id === id)
  if (!row) throw new Error(`no row ${id}`)
  return row
}

function changesOf(row: ComparisonRow): string[] {
  return row.cells.map(({ change }) =>
    change === null ? '-' : change.kind === 'unknown' ? 'unknown' : `${change.kind} ${change.steps}`,
  )
}

function kindsOf(row: ComparisonRow, column: number): string[] {
  return row.cells[column]?.statements.map(({ kind, text }) => `${kind}: ${text}`) ?? []
}

describe('the real ladder', () => {
  const senior = ddat('product-manager', 'senior-product-manager')
  const lead = ddat('product-manager', 'lead-product-manager')
  const head = ddat('product-manager', 'head-of-product')

  it('puts the larger steps first, then the framework’s order', () => {
    const comparison = compareRoleLevels([ddat('product-manager', 'product-manager'), senior])
    expect(groupsOf(comparison)).toEqual([
      [
        'raised',
        'life-cycle-perspective agile-working ddat-perspective experience-of-working-within-constraints operational-management problem-ownership product-ownership user-focus',
      ],
      ['same', 'financial-ownership strategic-ownership'],
    ])
    expect(comparison.groups[1]).toMatchObject({ reworded: 1 })
  })

  it('keeps Financial ownership, the same skill level reworded, as a change, and marks the words', () => {
    const comparison = compareRoleLevels([ddat('product-manager', 'product-manager'), senior])
    const row = rowOf(comparison, 'financial-ownership')
    expect(row.changed).toBe(true)
    expect(changesOf(row)).toEqual(['-', 'same 0'])
    expect(row.cells[1]?.statements.map(({ kind }) => kind)).toEqual(['kept', 'reworded', 'kept', 'reworded', 'kept'])
    expect(row.cells[1]?.statements[1]).toMatchObject({
      words: [
        { kind: 'same', text: 'You ' },
        { kind: 'removed', text: 'know how to' },
        { kind: 'added', text: 'can' },
        { kind: 'same', text: ' integrate a product with other services.' },
      ],
    })
    expect(rowOf(comparison, 'strategic-ownership').changed).toBe(false)
  })

  it('shows what Life-cycle perspective loses from Senior to Lead, and groups three columns by the first change', () => {
    const comparison = compareRoleLevels([senior, lead, head])
    expect(groupsOf(comparison)).toEqual([
      ['raised', 'ddat-perspective experience-of-working-within-constraints strategic-ownership'],
      ['lowered', 'life-cycle-perspective'],
      [
        'same',
        'agile-working financial-ownership operational-management problem-ownership product-ownership user-focus',
      ],
    ])
    expect(changesOf(rowOf(comparison, 'life-cycle-perspective'))).toEqual(['-', 'lowered -1', 'same 0'])
    expect(comparison.summaries.map(({ effort }) => effort)).toEqual([3, 3])
  })

  it('compares responsibilities as statements, and passes summaries on', () => {
    const { columns } = compareRoleLevels([senior, lead])
    expect(columns[0]?.responsibilities.statements.every(({ kind }) => kind === 'plain')).toBe(true)
    expect(columns[1]?.responsibilities.statements.filter(({ kind }) => kind === 'reworded')).toMatchObject([
      { base: 'will be involved in hiring associates, product managers and contractors' },
    ])
    expect(columns[1]?.responsibilities.leadIn).toBe('At this level, you will:')
    expect(columns[1]?.summary).toEqual(lead.wording.summary)
    expect(columns[1]?.roleLevel.id).toBe('lead-product-manager')
  })
})

describe('cells', () => {
  const base = madeColumn({
    asks: { dropped: 2, kept: 1, unheld: 1, blank: null },
    says: { dropped: 'You drop it.', kept: 'You plan. You rest.', unheld: 'You hold it.' },
  })
  const other = madeColumn({
    asks: { kept: 1, unheld: 2, blank: null, new: 3 },
    says: { kept: 'You plan. You run.', new: { leadIn: 'You:', items: ['begin', 'go on'] } },
  })
  const comparison = compareRoleLevels([base, other])

  it('hold a new skill’s statements as added, and a dropped one’s as removed', () => {
    expect(kindsOf(rowOf(comparison, 'new'), 1)).toEqual(['added: begin', 'added: go on'])
    expect(rowOf(comparison, 'new').cells[0]).toMatchObject({
      asked: false,
      skillLevel: null,
      steps: 0,
      hasWording: false,
      statements: [],
    })
    expect(kindsOf(rowOf(comparison, 'dropped'), 1)).toEqual(['removed: You drop it.'])
    expect(rowOf(comparison, 'dropped').cells[1]).toMatchObject({
      asked: false,
      change: { kind: 'dropped', steps: -2 },
      hasWording: false,
    })
  })

  it('compare what both hold', () => {
    expect(kindsOf(rowOf(comparison, 'kept'), 0)).toEqual(['plain: You plan.', 'plain: You rest.'])
    expect(kindsOf(rowOf(comparison, 'kept'), 1)).toEqual(['kept: You plan.', 'removed: You rest.', 'added: You run.'])
  })

  it('mark nothing where either side’s wording is not held', () => {
    expect(rowOf(comparison, 'unheld').cells).toMatchObject([
      { hasWording: true },
      { hasWording: false, statements: [] },
    ])
    expect(kindsOf(rowOf(compareRoleLevels([other, base]), 'unheld'), 1)).toEqual(['plain: You hold it.'])
  })

  it('are explained in our words, one source a row, where a column that asks for the skill has no official wording', () => {
    const at = (text: string) => ({ statements: [text] })
    const explained = { skillLevels: { a: at('A.'), b: at('B.'), c: at('C.'), d: at('D.') } }
    const explanations = { up: explained, down: explained, same: explained, mixed: explained, official: explained }
    const lower = madeColumn({
      asks: { up: 2, down: 4, same: 1, mixed: 1, official: 1 },
      says: { mixed: 'You plan.', official: 'You plan.' },
      explanations,
    })
    const upper = madeColumn({
      asks: { up: 4, down: 3, same: 1, mixed: 2, official: 1, fresh: 2 },
      says: { official: 'You rest.' },
      explanations: { ...explanations, fresh: explained },
    })
    const rows = compareRoleLevels([lower, upper])
    const oursOf = (skill: string) => rowOf(rows, skill).cells.map(({ ours }) => ours)
    const adds = (...names: readonly string[]) => ({
      kind: 'adds',
      skillLevels: names.map((name, place) =>
        expect.objectContaining({ explanation: at(`${name}.`), isAsked: place === names.length - 1 }),
      ),
    })
    expect(oursOf('up')).toEqual([adds('B'), adds('C', 'D')])
    expect(oursOf('down')).toEqual([adds('D'), { kind: 'covered' }])
    expect(oursOf('same')).toEqual([adds('A'), { kind: 'same' }])
    expect(oursOf('fresh')).toEqual([undefined, adds('A', 'B')])
    expect(rowOf(rows, 'same').changed).toBe(false)

    expect(oursOf('mixed')).toEqual([adds('A'), adds('B')])
    expect(kindsOf(rowOf(rows, 'mixed'), 0)).toEqual(['plain: You plan.'])

    expect(oursOf('official')).toEqual([undefined, undefined])
    expect(kindsOf(rowOf(rows, 'official'), 1)).toEqual(['removed: You plan.', 'added: You rest.'])
  })

  it('of another framework show what they ask for, and nothing on the way to it', () => {
    const explanations = { plan: { skillLevels: { a: { statements: ['A.'] }, b: { statements: ['B.'] } } } }
    const rows = compareRoleLevels([
      madeColumn({ framework: 'there', asks: { plan: 1 }, says: { plan: 'You plan.' } }),
      madeColumn({ asks: { plan: 2 }, explanations }),
    ])
    expect(rowOf(rows, 'plan').cells[0]?.ours).toBeUndefined()
    expect(rowOf(rows, 'plan').cells[1]?.ours).toMatchObject({ skillLevels: [{ explanation: { statements: ['B.'] } }] })
  })

  it('show an unknown as unknown, never as a zero', () => {
    expect(rowOf(comparison, 'blank').cells).toMatchObject([
      { asked: true, skillLevel: null, steps: 'not-stated', change: null },
      { asked: true, skillLevel: null, steps: 'not-stated', change: { kind: 'unknown' } },
    ])
    expect(rowOf(comparison, 'blank').changed).toBe(true)
  })

  it('carry the skill level and the length of its own scale', () => {
    expect(rowOf(comparison, 'new').cells[1]).toMatchObject({
      skillLevel: { id: 'c', name: 'C' },
      steps: 3,
      scaleLength: 4,
    })
  })
})

describe('responsibilities', () => {
  const silent = madeColumn({ asks: {} })
  const speaking = madeColumn({ asks: {}, responsibilities: { items: ['open the shop'] } })
  it('stand unmarked beside a role level that has none, and are not invented for it', () => {
    const { columns } = compareRoleLevels([silent, speaking, silent])
    expect(columns.map(({ responsibilities }) => responsibilities)).toEqual([
      { statements: [] },
      { statements: [{ kind: 'plain', text: 'open the shop' }] },
      { statements: [] },
    ])
    expect(compareRoleLevels([speaking, silent]).columns[1]?.responsibilities.statements).toEqual([])
  })
})

describe('groups', () => {
  it('stand in their order, by the first change from left to right', () => {
    const base = madeColumn({ asks: { same: 1, later: 1, unknown: null, dropped: 1, lowered: 2, raised: 1 } })
    const second = madeColumn({ asks: { same: 1, later: 1, unknown: null, lowered: 1, raised: 2, new: 1 } })
    const third = madeColumn({ asks: { same: 1, later: 3, unknown: 1, lowered: 4, raised: 1, new: 1, last: 1 } })
    expect(groupsOf(compareRoleLevels([base, second, third]))).toEqual([
      ['raised', 'later raised'],
      ['new', 'new last'],
      ['lowered', 'lowered'],
      ['dropped', 'dropped'],
      ['unknown', 'unknown'],
      ['same', 'same'],
    ])
  })

  it('of a single column are one, and nothing in it is a change', () => {
    const comparison = compareRoleLevels([madeColumn({ asks: { a: 1, b: null } })])
    expect(groupsOf(comparison)).toEqual([['asked', 'a b']])
    expect(comparison.summaries).toEqual([])
    expect(comparison.groups[0]?.rows.map(({ changed }) => changed)).toEqual([false, false])
  })

  it('of no column are none', () => {
    expect(compareRoleLevels([])).toEqual({ columns: [], groups: [], summaries: [] })
  })
})

describe('across frameworks', () => {
  it('compares what has one id, and leaves the rest where it stands', () => {
    const comparison = compareRoleLevels([
      ddat('product-manager', 'product-manager'),
      gdd('product-manager', 'product-manager'),
      draft2('product-manager', 'product-manager'),
    ])
    expect(groupsOf(comparison).map(([kind]) => kind)).toEqual([
      'lowered',
      'unknown',
      'only in uk-ddat-2020',
      'only in uk-gdd-2025',
      'only in ca-cds-pm-draft-2',
    ])
    expect(groupsOf(comparison).slice(0, 2)).toEqual([
      ['lowered', 'strategic-ownership'],
      ['unknown', 'product-ownership'],
    ])
    expect(comparison.summaries.map(({ effort }) => effort)).toEqual([null, null])
    expect(comparison.groups.flatMap(({ rows }) => rows).every(({ changed }) => changed)).toBe(true)
    expect(rowOf(comparison, 'product-ownership').skill.frameworks.map(({ id }) => id)).toEqual([
      'uk-ddat-2020',
      'ca-cds-pm-draft-2',
    ])
  })

  it('calls a skill as the first column that asks for it does', () => {
    const here = madeColumn({ framework: 'x', asks: { a: 1 } })
    const renamed = madeColumn({ framework: 'y', asks: { a: 1 } })
    const there = { ...renamed, ladder: { ...renamed.ladder, skills: [{ id: 'a', name: 'Another name', roles: 1 }] } }
    expect(rowOf(compareRoleLevels([here, there]), 'a').skill.name).toBe('Skill a')
    expect(rowOf(compareRoleLevels([there, here]), 'a').skill.name).toBe('Another name')
  })

  it('never says new or dropped of what only one framework asks for, and leaves its statements unmarked', () => {
    const here = madeColumn({ framework: 'x', asks: { a: 1 }, says: { a: 'You plan.' } })
    const there = madeColumn({ framework: 'y', asks: { b: 1 }, says: { b: 'You run.' } })
    const comparison = compareRoleLevels([here, there])
    expect(groupsOf(comparison)).toEqual([
      ['only in x', 'a'],
      ['only in y', 'b'],
    ])
    expect(changesOf(rowOf(comparison, 'a'))).toEqual(['-', '-'])
    expect(kindsOf(rowOf(comparison, 'a'), 1)).toEqual([])
    expect(kindsOf(rowOf(comparison, 'b'), 1)).toEqual(['plain: You run.'])
  })

  it('of three columns of which two share a framework, says of each what is true', () => {
    const base = madeColumn({ framework: 'x', asks: { leaves: 2, stays: 1 } })
    const sibling = madeColumn({ framework: 'x', asks: { stays: 1, comes: 2 } })
    const stranger = madeColumn({ framework: 'y', asks: { comes: 3, alien: 1 } })
    const comparison = compareRoleLevels([base, sibling, stranger])
    expect(groupsOf(comparison)).toEqual([
      ['new', 'comes'],
      ['dropped', 'leaves'],
      ['same', 'stays'],
      ['only in y', 'alien'],
    ])
    expect(changesOf(rowOf(comparison, 'comes'))).toEqual(['-', 'new 2', '-'])
    expect(changesOf(rowOf(comparison, 'leaves'))).toEqual(['-', 'dropped -2', '-'])
    expect(comparison.summaries.map(({ effort }) => effort)).toEqual([2, null])
    expect(comparison.summaries[1]?.counts).toMatchObject({ onlyInBase: 2, onlyInThis: 2, total: 4 })
  })

  it('puts a skill that two others ask for, and the base does not, in a group of both', () => {
    const comparison = compareRoleLevels([
      madeColumn({ framework: 'x', asks: {} }),
      madeColumn({ framework: 'y', asks: { a: 1 } }),
      madeColumn({ framework: 'z', asks: { a: 2, b: 1 } }),
    ])
    expect(groupsOf(comparison)).toEqual([
      ['only in y, z', 'a'],
      ['only in z', 'b'],
    ])
  })

  it('knows no change between scales that differ, and compares the wording all the same', () => {
    const here = madeColumn({ framework: 'x', asks: { a: 1 }, says: { a: 'You plan.' } })
    const there = madeColumn({ framework: 'y', scale: ['Low', 'High'], asks: { a: 1 }, says: { a: 'You plan.' } })
    const row = rowOf(compareRoleLevels([here, there]), 'a')
    expect(changesOf(row)).toEqual(['-', 'unknown'])
    expect(kindsOf(row, 1)).toEqual(['kept: You plan.'])
  })
})

describe('across frameworks with a crosswalk', () => {
  const row = (from: string | null, to: string | null, kind: CrosswalkRow['kind']) => ({
    from: from && `skills/${from}`,
    to: to && `skills/${to}`,
    kind,
    reason: 'A judgement for a test.',
  })
  const crosswalks = [
    { from: 'x', to: 'y', rows: [row('a', 'b', 'renamed'), row('c', 'd', 'renamed'), row('e', null, 'gone')] },
  ]
  const here = madeColumn({ framework: 'x', asks: { a: 1, e: 2 }, says: { a: 'You plan.' } })

  it('aligns skills that are matched one to one, by the name of the first, and names the other', () => {
    const there = madeColumn({ framework: 'y', asks: { b: 3, a: 4 }, says: { b: 'You plan.' } })
    const comparison = compareRoleLevels([here, there], crosswalks)
    expect(groupsOf(comparison)).toEqual([
      ['raised', 'a'],
      ['only in x', 'e'],
      ['only in y', 'a'],
    ])
    const [raised] = comparison.groups[0]?.rows ?? []
    expect(raised?.cells.map(({ renamed }) => renamed?.id)).toEqual([undefined, 'b'])
    expect(raised && kindsOf(raised, 1)).toEqual(['kept: You plan.'])
    expect(comparison.summaries[0]?.effort).toBe(null)
    expect(comparison.summaries[0]?.sentence).toBe(
      'One skill is asked for in both and goes up two steps. Only in Short x: one skill. Only in Short y: one skill, so the skill steps to learn can’t be counted.',
    )
  })

  it('counts what there is to learn if every skill is matched, from none where the base does not ask', () => {
    const there = madeColumn({ framework: 'y', asks: { b: 3, d: 1 } })
    const [summary] = compareRoleLevels([here, there], crosswalks).summaries
    expect(summary).toMatchObject({ effort: 3, unknown: 0, unmatched: 0 })
    expect(summary?.sentence).toMatch(/ To learn: 3 skill steps\.$/)
    // Without the crosswalk nothing is known of the two.
    expect(compareRoleLevels([here, there]).summaries[0]?.effort).toBe(null)
  })

  it('goes by the id where the match is not there', () => {
    const there = madeColumn({ framework: 'y', asks: { a: 2 } })
    expect(groupsOf(compareRoleLevels([here, there], crosswalks))).toEqual([
      ['raised', 'a'],
      ['only in x', 'e'],
    ])
  })

  it('reads a crosswalk in both directions, and counts nothing that is not stated', () => {
    const there = madeColumn({ framework: 'y', asks: { b: null } })
    const [summary] = compareRoleLevels([there, here], crosswalks).summaries
    expect(summary).toMatchObject({ effort: null, unmatched: 1, counts: { unknown: 1 } })
    expect(compareRoleLevels([here, there], crosswalks).summaries[0]?.effort).toBe(null)
  })
})

describe('whatever the columns', () => {
  const asks = fc.uniqueArray(fc.tuple(fc.constantFrom(...'abcdef'), fc.option(fc.integer({ min: 1, max: 4 }))), {
    selector: ([skill]) => skill,
  })
  const says = fc.dictionary(
    fc.constantFrom(...'abcdef'),
    fc.constantFrom('You plan.', 'You plan. You run.', 'You lead big teams now.', 'You lead big teams.'),
  )
  const column = fc
    .record({ framework: fc.constantFrom('x', 'y'), asks: asks.map((pairs) => Object.fromEntries(pairs)), says })
    .map((parts): ComparedColumn => madeColumn(parts))
  const columns = fc.array(column, { minLength: 1, maxLength: 4 })

  it('every skill asked for stands in one row, and every row has a cell a column', () => {
    fc.assert(
      fc.property(columns, (given) => {
        const rows = compareRoleLevels(given).groups.flatMap((group) => group.rows)
        const asked = new Set(given.flatMap(({ roleLevel }) => roleLevel.requirements.map(({ skill }) => skill)))
        expect(rows.map(({ skill }) => skill.id).toSorted()).toEqual([...asked].toSorted())
        expect(rows.every(({ cells }) => cells.length === given.length)).toBe(true)
      }),
    )
  })

  it('a column beside itself changes nothing that is known', () => {
    fc.assert(
      fc.property(column, (given) => {
        const { groups, summaries } = compareRoleLevels([given, given])
        for (const { cells, changed } of groups.flatMap(({ rows }) => rows)) {
          expect(changed).toBe(cells[0]?.steps === 'not-stated')
          expect(cells[1]?.statements.every(({ kind }) => kind === 'kept')).toBe(true)
        }
        expect(summaries[0]?.effort ?? 0).toBe(0)
      }),
    )
  })

  it('the counts of a summary add up to its skills, and its sentence is its parts', () => {
    fc.assert(
      fc.property(columns, (given) => {
        for (const { sentence, parts, counts } of compareRoleLevels(given).summaries) {
          const { total, reworded, ...kinds } = counts
          expect(Object.values(kinds).reduce((sum, count) => sum + count, 0)).toBe(total)
          expect(reworded).toBeLessThanOrEqual(counts.same)
          expect(parts.lead + parts.rest).toBe(sentence)
          expect(sentence).toMatch(/^[A-Z0-9].*\.$/)
          expect(sentence).not.toMatch(/undefined|NaN|\b0\b/)
        }
      }),
    )
  })

  it('nothing is new, dropped or counted as effort between two frameworks', () => {
    fc.assert(
      fc.property(columns, (given) => {
        const { groups, summaries } = compareRoleLevels(given)
        const foreign = given.map(({ ladder }) => ladder.framework.id !== given[0]?.ladder.framework.id)
        for (const { cells } of groups.flatMap(({ rows }) => rows)) {
          cells.forEach(({ change }, place) => {
            if (foreign[place]) expect(['new', 'dropped']).not.toContain(change?.kind)
          })
        }
        summaries.forEach(({ effort }, place) => {
          if (foreign[place + 1]) expect(effort).toBeNull()
        })
      }),
    )
  })
})
