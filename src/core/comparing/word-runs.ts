import { diffArrays } from 'diff'

/** A run of words of a reworded statement, with the white space and punctuation between them. */
export interface WordRun {
  readonly kind: 'same' | 'added' | 'removed'
  readonly text: string
}

interface Token {
  readonly word: string
  readonly gap: string
}

/**
 * Any script's letters, digits and marks by the blocks they lie in, which takes in some symbols: a class of all Unicode
 * letters takes a regular expression a millisecond to compile, on the way to the first screen.
 */
const letter = '[0-9A-Za-z\\u00AA\\u00B5\\u00BA\\u00C0-\\u1FFF\\u2C00-\\u2DFF\\u3040-\\uFFFF]'
const anyWord = `${letter}+(?:['’-]${letter}+)*`
const words = new RegExp(anyWord, 'g')
/** A word or a mark with the white space after it; white space that begins a text follows an empty word. */
const tokens = new RegExp(`(${anyWord}|\\S|^(?=\\s))(\\s*)`, 'g')

/**
 * Which words turn one text into another. The runs `same` and `removed`, joined, are the base to the letter; `same` and
 * `added` are the other. jsdiff's own word diff does not promise that where white space changes, so its array diff is
 * given the words alone, and the white space is laid back beside them.
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

/** The words of a text, without marks. */
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

/** Neighbours of one kind as one run, and between two that are the same at most one removed and then one added. */
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

/** White space that ends both, which no reader would call a change. */
function sharedGap(removed: string, added: string): string {
  const gap = removed.slice(removed.trimEnd().length)
  return added.endsWith(gap) ? gap : ''
}
