import { describe, expect, it } from 'vitest'
import { readCrosswalk } from '../../../data/pipeline/crosswalks/read'
import { crosswalkFile, guessedCrosswalk } from '@/core/editions/guess'
import { autumn, spring } from '../../fixtures/two-editions'

const became = (corrections?: ReadonlyMap<string, string | null>) =>
  guessedCrosswalk(spring, autumn, corrections)
    .rows.filter(({ from, to }) => (from ?? to ?? '').startsWith('skills/'))
    .map(({ from, to, kind, isGuess }) => `${from} ${kind} ${to}${isGuess ? ', a guess' : ''}`)

describe('two editions that nobody has judged', () => {
  it('are matched by ids; what has none of them is gone or new', () => {
    expect(became()).toEqual([
      'skills/kneading gone null',
      'skills/proving same skills/proving',
      'skills/sieving gone null',
      'skills/oven-care gone null',
      'skills/cleaning gone null',
      'skills/icing same skills/icing',
      'skills/selling gone null',
      'null new skills/dough-making',
      'null new skills/looking-after-equipment',
      'null new skills/serving',
      'null new skills/keeping-the-till',
      'null new skills/brewing-coffee',
    ])
  })

  it('are matched by names that are nearly the same, marked as guesses, and by redirects', () => {
    const named = (name: string, id: string) => ({
      ...spring,
      skills: [{ id, name, wording: {}, notes: [] }],
      roles: [],
    })
    const before = named('Life-cycle perspective', 'life-cycle-perspective')
    expect(guessedCrosswalk(before, named('Life cycle perspectives', 'lcp')).rows).toMatchObject([
      { from: 'skills/life-cycle-perspective', to: 'skills/lcp', kind: 'renamed', isGuess: true },
    ])
    expect(guessedCrosswalk(before, named('Sieving', 'lcp')).rows).toHaveLength(2)
    const redirects = [{ from: 'skills/life-cycle-perspective', to: 'skills/lcp' }]
    const redirected = guessedCrosswalk(before, { ...named('Sieving', 'lcp'), redirects }).rows
    expect(redirected).toMatchObject([{ to: 'skills/lcp', kind: 'renamed' }])
    expect(redirected[0]).not.toHaveProperty('isGuess')
  })

  it('a correction comes before ids and names, and can say that something is gone', () => {
    const corrected = became(
      new Map([
        ['skills/kneading', 'skills/dough-making'],
        ['skills/proving', null],
        ['skills/icing', 'skills/unknown'],
      ]),
    )
    expect(corrected).toEqual(
      expect.arrayContaining([
        'skills/kneading renamed skills/dough-making',
        'skills/proving gone null',
        'null new skills/proving',
        'skills/icing same skills/icing',
      ]),
    )
  })

  it('can be saved as a file of data/crosswalks, which keeps to the rules', () => {
    const crosswalk = guessedCrosswalk(spring, autumn)
    const { crosswalk: read, issues } = readCrosswalk(crosswalkFile(crosswalk), 'spring-mill--autumn-mill.tsv', [
      spring,
      autumn,
    ])
    expect(issues).toEqual([])
    expect(read?.rows).toHaveLength(crosswalk.rows.length)
  })
})
