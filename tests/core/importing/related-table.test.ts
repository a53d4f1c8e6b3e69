import { describe, expect, it } from 'vitest'
import { issuesInTable, readRelatedTable } from '@/core/importing/related-tables'

const short = ({ relatedSkills, rows, issues }: ReturnType<typeof readRelatedTable>) => ({
  pairs: relatedSkills.map(({ skills: [a, b], kind, reason }, place) => `${rows[place]}: ${a} ${b} ${kind} ${reason}`),
  issues: issues.map(({ where, what }) => `${where}: ${what}`),
})

describe('readRelatedTable', () => {
  it('reads names and ids, parted by tabs, commas or semicolons', () => {
    const pairs = ['2: user-focus user-focus-content related Both, mostly.']
    expect(
      short(
        readRelatedTable(
          'skill_a\tskill_b\tkind\treason\nUser focus\tuser-focus-content\trelated\tBoth, mostly.\n',
          'a.tsv',
        ),
      ),
    ).toEqual({ pairs, issues: [] })
    expect(
      short(
        readRelatedTable(
          '\uFEFFReason,Kind,Skill B,Skill A\r\n"Both, mostly.",related,User focus (content),User focus',
          'a.csv',
        ),
      ),
    ).toEqual({ pairs, issues: [] })
    expect(
      short(
        readRelatedTable(
          'Skill A;Skill B;Kind;Reason;Who\nUser focus;User focus (content);related;Both, mostly.;me\n\n',
          'a',
        ),
      ),
    ).toEqual({ pairs, issues: [] })
  })

  it('knows the ids of a framework that were not made from names', () => {
    const skills = [{ id: 'skill-1', name: '焼く' }]
    const { relatedSkills } = readRelatedTable(
      'skill_a\tskill_b\tkind\treason\n焼く\tBaking\tvariant\tSame.',
      'a',
      skills,
    )
    expect(relatedSkills[0]?.skills).toEqual(['skill-1', 'baking'])
  })

  it('leaves a faulty row out and says which', () => {
    const table = [
      'skill_a\tskill_b\tkind\treason',
      'A\tB\tnearly\tSame.',
      'A\t\tvariant\tSame.',
      'A\tB\tvariant\t ',
      'A\tC\tvariant\tSame.',
    ].join('\n')
    expect(short(readRelatedTable(table, 'a.tsv'))).toEqual({
      pairs: ['5: a c variant Same.'],
      issues: [
        'a.tsv, row 2: "nearly" is not a kind',
        'a.tsv, row 3: a skill is missing',
        'a.tsv, row 4: the reason is missing',
      ],
    })
  })

  it('takes nothing from a table without the columns', () => {
    expect(short(readRelatedTable('skill\tother\nA\tB', 'a.tsv'))).toEqual({
      pairs: [],
      issues: ['a.tsv, row 1: it does not name the columns'],
    })
    expect(readRelatedTable('', 'a.tsv').issues).toHaveLength(1)
  })
})

it('what the rules find is told with the row of the file', () => {
  const table = readRelatedTable('skill_a\tskill_b\tkind\treason\nA\tB\t?\tSame.\nA\tA\tvariant\tSame.', 'a.tsv')
  const issue = (where: string) => ({ severity: 'error' as const, rule: 'r', where, what: 'w', tip: 't' })
  expect(
    issuesInTable([issue('relatedSkills[0].skills'), issue('roles[a]')], table, 'a.tsv').map(({ where }) => where),
  ).toEqual(['a.tsv, row 3', 'roles[a]'])
})
