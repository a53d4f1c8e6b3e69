/**
 * A text typed in two places at once. `from` is what the typing began with, `to` what came of it, `current` what stands
 * there by now. Each side is one change to `from`: where the two are apart both are made, where they meet both stay, one after
 * the other. Nothing that anybody typed is lost, and nothing stands there twice.
 */
export function mergedText(current: string, from: string, to: string): string {
  if (current === from || current === to) return to
  if (to === from) return current
  const [theirs, mine] = [changeFrom(from, current), changeFrom(from, to)]
  // The one is on its way to the other: typed here, and kept before it was whole.
  if (theirs.start === mine.start && theirs.end === mine.end && mine.text.startsWith(theirs.text)) return to
  if (theirs.end <= mine.start) {
    const shift = theirs.text.length - (theirs.end - theirs.start)
    const gap = from === '' && isLong(theirs.text) ? '\n' : ''
    return current.slice(0, mine.start + shift) + gap + mine.text + current.slice(mine.end + shift)
  }
  if (mine.end <= theirs.start) return current.slice(0, mine.start) + mine.text + current.slice(mine.end)
  const [start, after] = [Math.min(theirs.start, mine.start), from.length - Math.max(theirs.end, mine.end)]
  const [theirPart, myPart] = [current, to].map((text) => text.slice(start, text.length - after))
  return [from.slice(0, start), theirPart, theirPart && myPart ? '\n' : '', myPart, from.slice(from.length - after)].join('')
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
