import type { ListWording } from '../../model'

/** What a text is made of: paragraphs, and lists with the words before them. */
export type TextPiece = string | ListWording

const bullet = /^[-–—•·*▪‣◦●]\s+(?=\S)/

/**
 * The pieces of a text of several lines. Lines that begin with a bullet make a list, over blank lines too. The line
 * before it is its lead-in where it ends with a colon, or follows without a blank line and does not end a sentence
 * (the official file has "You can" and "You can:"). Every other line is a paragraph.
 */
export function textPieces(text: string): TextPiece[] {
  const pieces: TextPiece[] = []
  let leadIn: string | undefined
  let items: string[] | undefined
  const closeLeadIn = () => {
    if (leadIn !== undefined) pieces.push(leadIn)
    leadIn = undefined
  }

  for (const untrimmed of text.split('\n')) {
    const line = untrimmed.trim()
    if (line === '') {
      if (leadIn !== undefined && !leadIn.endsWith(':')) closeLeadIn()
      continue
    }
    const mark = bullet.exec(line)?.[0].length
    if (mark === undefined) {
      closeLeadIn()
      items = undefined
      if (/[.!?]$/.test(line)) pieces.push(line)
      else leadIn = line
    } else if (items) {
      items.push(line.slice(mark))
    } else {
      items = [line.slice(mark)]
      pieces.push({ ...(leadIn === undefined ? {} : { leadIn }), items })
      leadIn = undefined
    }
  }
  closeLeadIn()
  return pieces
}

/** A piece as `textPieces` reads it. */
export function pieceText(piece: TextPiece): string {
  if (typeof piece === 'string') return piece
  return [...(piece.leadIn === undefined ? [] : [piece.leadIn]), ...piece.items.map((item) => `- ${item}`)].join('\n')
}
