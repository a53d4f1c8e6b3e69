import { diffArrays } from 'diff'

/** Some words of a reworded statement, with the white space and punctuation between them. */
export interface WordRun {
  readonly kind: 'same' | 'added' | 'removed'
  readonly text: string
}

interface Token {
  readonly word: string
  readonly gap: string
}

/**
 * Letters, digits and marks of any script, by Unicode blocks; some symbols are included. A regular expression for all Unicode
 * letters takes a millisecond to compile, before the first screen shows.
 */
const letter = '[0-9A-Za-z\\u00AA\\u00B5\\u00BA\\u00C0-\\u1FFF\\u2C00-\\u2DFF\\u3040-\\uFFFF]'
const anyWord = `${letter}+(?:['’-]${letter}+)*`
const words = new RegExp(anyWord, 'g')
/** A word or a punctuation mark with the white space after it. White space at the start of a text follows an empty word. */
const tokens = new RegExp(`(${anyWord}|\\S|^(?=\\s))(\\s*)`, 'g')

/**
 * The words that turn one text into another. The runs `same` and `removed`, joined, are exactly the base; `same` and `added`
 * are exactly the other text. jsdiff's own word diff does not guarantee that if white space changes, so its array diff
 * compares the words, and the white space is added again.
 */
export function wordRuns(base: string, other: string): WordRun[] {
  const from = tokensOf(base)
  const to = tokensOf(other)
  const pieces: WordRun[] = []
  let read = 0
  let written = 0
  for (const { added, removed, count } of diffArrays(from.map(wordOf), to.map(wordOf))) {
    const left = added ? [] : from.slice(read, (read += count))
    const right = removed ? [] : to.slice(written, (written += count))
    if (removed) pieces.push({ kind: 'removed', text: textOf(left) })
    else if (added) pieces.push({ kind: 'added', text: textOf(right) })
    else right.forEach((token, place) => pieces.push(...sameWord(left[place] ?? token, token)))
  }
  return merged(pieces)
}

/** The words of a text, without punctuation. */
export function wordsOf(text: string): string[] {
  return text.match(words) ?? []
}

function tokensOf(text: string): Token[] {
  return Array.from(text.matchAll(tokens), ([, word = '', gap = '']) => ({ word, gap }))
}

function wordOf({ word }: Token): string {
  return word
}

function textOf(run: readonly Token[]): string {
  return run.map(({ word, gap }) => word + gap).join('')
}

function sameWord(left: Token, right: Token): WordRun[] {
  if (left.gap === right.gap) return [{ kind: 'same', text: right.word + right.gap }]
  return [
    { kind: 'same', text: right.word },
    { kind: 'removed', text: left.gap },
    { kind: 'added', text: right.gap },
  ]
}

/** Joins neighbours of one kind. Between two runs that are the same there is at most one removed, then one added run. */
function merged(pieces: readonly WordRun[]): WordRun[] {
  const runs: WordRun[] = []
  const pending = { same: '', removed: '', added: '' }
  const flush = () => {
    for (const kind of ['same', 'removed', 'added'] as const) {
      if (pending[kind] !== '') runs.push({ kind, text: pending[kind] })
      pending[kind] = ''
    }
  }
  for (const { kind, text } of pieces) {
    if (kind === 'same' && (pending.removed !== '' || pending.added !== '')) {
      const gap = sharedGap(pending.removed, pending.added)
      pending.removed = pending.removed.slice(0, pending.removed.length - gap.length)
      pending.added = pending.added.slice(0, pending.added.length - gap.length)
      flush()
      pending.same = gap
    }
    pending[kind] += text
  }
  flush()
  return runs
}

/** White space at the end of both, which no reader would call a change. */
function sharedGap(removed: string, added: string): string {
  const gap = removed.slice(removed.trimEnd().length)
  return added.endsWith(gap) ? gap : ''
}
