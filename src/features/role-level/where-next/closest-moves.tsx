import { Fragment } from 'react'
import type { NextLine, NextLines } from '@/core/moves/next-lines'
import { counted } from '@/core/text/words'
import { nameAt, type Start } from './move-line'

/** The closest moves in one sentence: the next promotion and the two roles that most carries over to. */
export function ClosestMoves({ start, lines }: { start: Start; lines: NextLines }) {
  const [promotion] = lines.promotions
  const roles = [...lines.family.slice(0, 2), ...lines.others.slice(0, 2)].filter(([move]) => !move.further).slice(0, 2)
  const closest = [...(promotion ? [promotion] : []), ...(roles.length > 0 ? roles : lines.little.slice(0, 1))]
  if (closest.length === 0) return null
  const isLittle = lines.family.length + lines.others.length === 0
  const alone = start.counting === 'alone' ? 'By the framework alone, your' : 'Your'
  return (
    <p className="lede">
      {isLittle && lines.little.length > 0 && 'Little carries over to other roles. '}
      {alone} closest {closest.length === 1 ? 'move is' : 'moves are'}{' '}
      {closest.map((line, place) => (
        <Fragment key={line[0].to}>
          {place > 0 && (place === closest.length - 1 ? ' and ' : ', ')}
          <strong className="font-semibold text-accent">{namesOf(start, line)}</strong> (
          {place === 0 ? `${counted(line[0].effort, 'skill step')} to learn` : line[0].effort})
        </Fragment>
      ))}
      .
    </p>
  )
}

/** "Graphic designer, Interaction designer or Service designer" */
function namesOf({ index }: Start, line: NextLine): string {
  const names = line.map(({ to }) => nameAt(index, to))
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} or ${names.at(-1)}` : (names[0] ?? '')
}
