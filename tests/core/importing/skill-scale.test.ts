import { describe, expect, it } from 'vitest'
import { MOST_STEPS } from '@/core/format/rules/skill-scale-fits-mark'
import { readScale } from '@/core/importing/assembling/skill-scale'
import { rankOfWord } from '@/core/importing/scale-words'

const four = ['awareness', 'working', 'practitioner', 'expert']

/** Words with how often each is used; once where not said. */
function scaleOf(
  words: Readonly<Record<string, number>> | readonly string[],
  columns: readonly string[] = [],
  steps: Readonly<Record<string, number>> = {},
) {
  const counts = Array.isArray(words) ? words.map((name): [string, number] => [name, 1]) : Object.entries(words)
  const { scale, meanings, isGuess } = readScale(
    counts.map(([name, count]) => ({ name, count, step: steps[name] })),
    columns,
  )
  return {
    ids: scale.map(({ id }) => id),
    names: scale.map(({ name }) => name),
    isGuess,
    means: (word: string) => meanings.get(word)?.id,
  }
}

describe('the scale of a file', () => {
  it.each([[[]], [['Expert', 'Working']], [['EXPERT', 'practitioner ']]])(
    'that uses %j is that of the four',
    (words) => {
      expect(scaleOf(words)).toMatchObject({ ids: four, isGuess: false })
    },
  )

  it('of the four knows a slip of the pen, and not what is no skill level', () => {
    const { means, ids } = scaleOf({ Working: 40, Expert: 40, Practitoner: 1, Wroking: 2, Somehow: 2 })
    expect([means('Practitoner'), means('Wroking'), means('Somehow')]).toEqual(['practitioner', 'working', undefined])
    expect(ids).toEqual(four)
  })

  it('of the four and a fifth that is often used has five steps', () => {
    expect(scaleOf({ Awareness: 9, Working: 9, Practitioner: 9, Expert: 9, 'Thought leader': 5 }).ids).toEqual([
      ...four,
      'thought-leader',
    ])
  })

  it.each([
    ['three words', ['Advanced', 'Basic', 'Intermediate'], ['basic', 'intermediate', 'advanced']],
    [
      'five words',
      ['Expert', 'Novice', 'Proficient', 'Advanced beginner', 'Competent'],
      ['novice', 'advanced-beginner', 'competent', 'proficient', 'expert'],
    ],
    ['numbers', ['4', '1', '5', '2'], ['1', '2', '3', '4', '5']],
    ['numbers with words', ['Level 10', 'Level 2', 'Level 9'], ['level-2', 'level-9', 'level-10']],
    ['words with numbers', ['3 - Teaches', '1 - Watches', '2 - Helps'], ['1-watches', '2-helps', '3-teaches']],
  ])('of %s is kept as its own, lowest first', (_what, words, ids) => {
    expect(scaleOf(words)).toMatchObject({ ids, isGuess: false })
  })

  it('of words of its own is in the order of the column that numbers them, of a file of skills, or a guess', () => {
    const words = ['Sage', 'Pupil', 'Maker']
    expect(scaleOf(words, [], { Pupil: 1, Maker: 2, Sage: 3 })).toMatchObject({
      names: ['Pupil', 'Maker', 'Sage'],
      isGuess: false,
    })
    expect(scaleOf(words, ['About', 'Pupil', 'Maker', 'Sage'])).toMatchObject({
      names: ['Pupil', 'Maker', 'Sage'],
      isGuess: false,
    })
    expect(scaleOf(words, ['Pupil'])).toMatchObject({ names: words, isGuess: true })
  })

  it('takes words that differ in case for one, named as it is written most often', () => {
    expect(scaleOf({ BASIC: 1, Basic: 5, Advanced: 2, basic: 1 })).toMatchObject({ names: ['Basic', 'Advanced'] })
  })

  it('keeps words apart that are nearly alike, where they are its own', () => {
    expect(scaleOf({ Trained: 40, Trainer: 1 }).ids).toEqual(['trained', 'trainer'])
  })

  it('has no more steps than can be shown: the words used least are none', () => {
    const words = Object.fromEntries(
      Array.from({ length: MOST_STEPS + 3 }, (_, place) => [`Word ${String.fromCharCode(97 + place)}`, place + 1]),
    )
    const { ids, means } = scaleOf(words)
    expect(ids).toHaveLength(MOST_STEPS)
    expect([means('Word a'), means('Word d')]).toEqual([undefined, 'word-d'])
  })

  it('has an id for a word that makes none', () => {
    expect(scaleOf(['技', '能']).ids).toEqual(['skill-level-1', 'skill-level-2'])
  })

  it('never takes a word twice', () => {
    expect(rankOfWord('Working')).toBeLessThan(rankOfWord('Expert') ?? 0)
    expect(rankOfWord('Sage')).toBeUndefined()
  })
})
