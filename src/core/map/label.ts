/** The size of a role on the map, in the map's own units, which are CSS pixels at its full size. */
export interface Box {
  readonly width: number
  readonly height: number
}

/** Longer lines are broken between words. In letters. */
const longestLine = 17
/** Of a letter in the labels' size (13 px), generously: fonts differ, and labels must not touch. */
const letterWidth = 7.8
/** From one line of a label to the next. */
export const lineHeight = 15
/** The mark of the role family, above the label; half of it lies above the role's point. */
export const markSize = 18

/** A name in lines that are about as long as each other, no longer than need be. */
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

/** The room a role takes with its mark and its label. */
export function labelBox(lines: readonly string[]): Box {
  return {
    width: Math.max(markSize, ...lines.map((line) => line.length * letterWidth)),
    height: markSize + lines.length * lineHeight,
  }
}
