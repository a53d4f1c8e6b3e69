import type { ListWording } from '../model'

/** What a text is made of: paragraphs, and lists with the words before them. */
export type TextPiece = string | ListWording

const BULLETS = '-–—•·*▪‣◦●'
const afterBullet = /^\s+(?=\S)/
const SENTENCE_ENDS = '.!?'

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
    const mark = bulletOf(line)
    if (mark === 0) {
      closeLeadIn()
      items = undefined
      if (SENTENCE_ENDS.includes(line.charAt(line.length - 1))) pieces.push(line)
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

/** How long the bullet that a line begins with is, with the space after it; 0 where there is none. */
function bulletOf(line: string): number {
  if (!BULLETS.includes(line.charAt(0))) return 0
  const space = afterBullet.exec(line.slice(1))
  return space ? 1 + space[0].length : 0
}

/** A piece as `textPieces` reads it. */
export function pieceText(piece: TextPiece): string {
  if (typeof piece === 'string') return piece
  const list = `- ${piece.items.join('\n- ')}`
  return piece.leadIn === undefined ? list : `${piece.leadIn}\n${list}`
}
