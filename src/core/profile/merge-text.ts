/**
 * A change to a text, `from` to `to`, where it may have been made already, in part or as a whole: a tab that was closed left it
 * behind, or somebody else did the same. What is there is not made again.
 */
export function mergedText(current: string, from: string, to: string): string {
  if (current === to) return to
  const [theirs, mine] = [changeFrom(from, current), changeFrom(from, to)]
  // The one is on its way to the other: typed here, and kept before it was whole.
  if (theirs.start === mine.start && theirs.end === mine.end && mine.text.startsWith(theirs.text)) return to
  return typedText(current, from, to)
}

/**
 * A text typed in two places at once, key by key. `from` is what a key was pressed on, `to` what came of it, `current` what
 * stands there by now. Each side is one change to `from`: where the two are apart both are made, where they meet both stay, one
 * after the other. Nothing that anybody typed is lost, not even where both put the same letter in the same place.
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

/** What stands where one side rewrote a part and the other changed something in it: the one, and what the other put there. */
function within({ start, text }: Change, mine: Change): string {
  if (mine.start === mine.end) {
    const place = Math.min(mine.start - start, text.length)
    return text.slice(0, place) + mine.text + text.slice(place)
  }
  return mine.text === '' || mine.text === text ? text : [text, mine.text].filter(Boolean).join('\n')
}

/** A part of a text, from `start` up to `end`, that became `text`. */
interface Change {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** What lies between the longest beginning and the longest end that both have. */
function changeFrom(from: string, to: string): Change {
  const most = Math.min(from.length, to.length)
  let start = 0
  while (start < most && from[start] === to[start]) start += 1
  let after = 0
  while (after < most - start && from[from.length - 1 - after] === to[to.length - 1 - after]) after += 1
  return { start, end: from.length - after, text: to.slice(start, to.length - after) }
}

/** More than a letter or a word typed a moment ago: what is begun beside it gets a line of its own. */
function isLong(text: string): boolean {
  return /\S\s+\S/.test(text)
}
