/** The size of a role on the map, in the map's own units, which are CSS pixels at its full size. */
export interface Box {
  readonly width: number
  readonly height: number
}

/** In letters. Longer lines break between words. */
const longestLine = 17
/** The width of a letter at 13 px, with some reserve: fonts differ, and labels must not touch. */
const letterWidth = 7.8
/** The height of a line of a label. */
export const lineHeight = 15
/** The size of the role family's mark above the label; the role's point is in its middle. */
export const markSize = 18

/** A name split into lines of about the same length, as short as possible. */
export function labelLines(name: string): string[] {
  const words = name.split(' ')
  const fewest = Math.ceil(name.length / longestLine)
  const wanted = Math.max(name.length / fewest, ...words.map((word) => word.length))
  const lines: string[] = []
  for (const word of words) {
    const last = lines.at(-1)
    const grown = last === undefined ? word : `${last} ${word}`
    if (last !== undefined && grown.length <= Math.min(wanted + 4, Math.max(longestLine, word.length)))
      lines[lines.length - 1] = grown
    else lines.push(word)
  }
  return lines
}

/** The space that a role needs for its mark and label. */
export function labelBox(lines: readonly string[]): Box {
  return {
    width: Math.max(markSize, ...lines.map((line) => line.length * letterWidth)),
    height: markSize + lines.length * lineHeight,
  }
}
