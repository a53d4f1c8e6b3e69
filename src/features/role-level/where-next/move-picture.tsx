import type { BroughtSkill } from '@/core/moves/skills-to-learn'

const [column, block] = [8, 6] as const

/** A move as a picture: a column for each skill, a block for each skill step that is asked for, solid if it carries over, outlined if it is to learn. */
export function MovePicture({ skills }: { skills: readonly BroughtSkill[] }) {
  const columns = skills
    .map(({ from, to }) => ({ brought: Math.min(from, to), to }))
    .toSorted((a, b) => b.brought - a.brought || a.to - b.to)
  const highest = Math.max(1, ...columns.map(({ to }) => to))
  const [width, height] = [Math.max(1, columns.length) * column, highest * block + 1]
  const sum = (number: (each: (typeof columns)[number]) => number) =>
    columns.reduce((all, each) => all + number(each), 0)
  return (
    <svg
      className="move-picture"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={`${sum(({ brought }) => brought)} of ${sum(({ to }) => to)} skill steps carry over`}
    >
      {columns.flatMap(({ brought, to }, place) =>
        Array.from({ length: to }, (_, step) => (
          <Block
            key={`${place} ${step}`}
            x={place * column}
            y={height - (step + 1) * block}
            isBrought={step < brought}
          />
        )),
      )}
    </svg>
  )
}

/** An outline is drawn inside the block, so that both kinds are equally large. */
function Block({ x, y, isBrought }: { x: number; y: number; isBrought: boolean }) {
  return isBrought ? (
    <rect className="brought" x={x} y={y} width={column - 1} height={block - 1} />
  ) : (
    <rect className="to-learn" x={x + 0.5} y={y + 0.5} width={column - 2} height={block - 2} />
  )
}

/** What the blocks of the pictures mean. */
export function MovePictureKey() {
  return (
    <p className="move-picture-key">
      Each block is a skill step:{' '}
      <span>
        <svg className="move-picture" width={column} height={block} aria-hidden="true">
          <Block x={0} y={0} isBrought />
        </svg>{' '}
        carries over
      </span>{' '}
      <span>
        <svg className="move-picture" width={column} height={block} aria-hidden="true">
          <Block x={0} y={0} isBrought={false} />
        </svg>{' '}
        to learn
      </span>
    </p>
  )
}
