/**
 * Applies a change of a text, `from` to `to`, that may have been applied already, in part or completely: a closed tab left it
 * behind, or somebody else made the same change. What is already there is not repeated.
 */
export function mergedText(current: string, from: string, to: string): string {
  if (current === to) return to
  const [theirs, mine] = [changeFrom(from, current), changeFrom(from, to)]
  // The stored text is the beginning of this change: it was saved before typing was finished.
  if (theirs.start === mine.start && theirs.end === mine.end && mine.text.startsWith(theirs.text)) return to
  return typedText(current, from, to)
}

/**
 * Merges a text that is typed in two places at once, key by key. `from` is the text before a key was pressed, `to` after it,
 * `current` the text stored by now. Each side is one change of `from`: if they do not overlap both are applied, otherwise one
 * follows the other. Nothing that was typed is lost, even if both add the same letter in the same place.
 */
export function typedText(current: string, from: string, to: string): string {
  if (current === from) return to
  if (to === from) return current
  const [theirs, mine] = [changeFrom(from, current), changeFrom(from, to)]
  if (theirs.end <= mine.start) {
    const shift = theirs.text.length - (theirs.end - theirs.start)
    const gap = from === '' && isLong(theirs.text) ? '\n' : ''
    return current.slice(0, mine.start + shift) + gap + mine.text + current.slice(mine.end + shift)
  }
  if (mine.end <= theirs.start) return current.slice(0, mine.start) + mine.text + current.slice(mine.end)
  if (theirs.start <= mine.start && mine.end <= theirs.end)
    return current.slice(0, theirs.start) + within(theirs, mine) + from.slice(theirs.end)
  const [start, after] = [Math.min(theirs.start, mine.start), from.length - Math.max(theirs.end, mine.end)]
  const [theirPart, myPart] = [current, to].map((text) => text.slice(start, text.length - after))
  return [
    from.slice(0, start),
    theirPart,
    theirPart && myPart ? '\n' : '',
    myPart,
    from.slice(from.length - after),
  ].join('')
}

/** Merges a change with one that rewrote a larger part around it: the rewritten text, plus what the other added. */
function within({ start, text }: Change, mine: Change): string {
  if (mine.start === mine.end) {
    const place = Math.min(mine.start - start, text.length)
    return text.slice(0, place) + mine.text + text.slice(place)
  }
  return mine.text === '' || mine.text === text ? text : [text, mine.text].filter(Boolean).join('\n')
}

/** The part of a text from `start` to `end` was replaced by `text`. */
interface Change {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** The part between the longest common start and the longest common end. */
function changeFrom(from: string, to: string): Change {
  const most = Math.min(from.length, to.length)
  let start = 0
  while (start < most && from[start] === to[start]) start += 1
  let after = 0
  while (after < most - start && from[from.length - 1 - after] === to[to.length - 1 - after]) after += 1
  return { start, end: from.length - after, text: to.slice(start, to.length - after) }
}

/** More than a letter or a word that was just typed: text from the other side goes on a new line. */
function isLong(text: string): boolean {
  return /\S\s+\S/.test(text)
}
