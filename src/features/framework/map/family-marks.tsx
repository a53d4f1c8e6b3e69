import type { RoleFamily } from '@/core/model'

/** One shape for each role family, in the framework's order, centred on 0, 0 and about 18 units across. */
const shapes = [
  'M0-8.5a8.5 8.5 0 1 1 0 17a8.5 8.5 0 1 1 0-17Z',
  'M-7.5-7.5h15v15h-15Z',
  'M0-10L10 0L0 10L-10 0Z',
  'M0-9L9.5 7.5H-9.5Z',
  'M0 9L9.5-7.5H-9.5Z',
  'M-9.5 0L-4.75-8.2H4.75L9.5 0L4.75 8.2H-4.75Z',
  'M-3.5-9.5h7v6h6v7h-6v6h-7v-6h-6v-7h6Z',
  'M0-10.5L2.7-3.7L10-3.2L4.4 1.4L6.2 8.5L0 4.6L-6.2 8.5L-4.4 1.4L-10-3.2L-2.7-3.7Z',
] as const

interface FamilyMarkProps {
  /** The place of the role family. After eight, shapes and colours repeat. -1 if there are no families. */
  family: number
  /** How many quarters of the mark are filled, from the bottom. */
  quarters?: number | undefined
}

/** A role family's mark, with its own shape and colour. */
export function FamilyMark({ family, quarters = 4 }: FamilyMarkProps) {
  const place = Math.max(0, family) % shapes.length
  const shape = shapes[place]
  return (
    <g className={`family-mark family-${place}`}>
      <path className="shape" d={shape} />
      {quarters > 0 && (
        <path className="filling" d={shape} clipPath={quarters < 4 ? `url(#${clipId(quarters)})` : undefined} />
      )}
    </g>
  )
}

/** Which mark belongs to which role family, and what its filling means. */
export function FamilyKey({ roleFamilies, tinted }: { roleFamilies: readonly RoleFamily[]; tinted: boolean }) {
  return (
    <div className="mt-3 flex flex-wrap gap-x-5 gap-y-1 text-sm text-soft">
      {roleFamilies.map(({ id, name }, family) => (
        <span key={id} className="flex items-center gap-2">
          <svg className="h-5 w-5 flex-none" viewBox="-11 -11 22 22" aria-hidden="true" focusable="false">
            <FamilyMark family={family} />
          </svg>
          {name}
        </span>
      ))}
      {tinted && (
        <span>
          The fuller a mark, the more of the role my skills cover. It fills in quarters, from the bottom, and only with
          complete quarters.
        </span>
      )}
    </div>
  )
}

/** The clip paths of partly filled marks: needed once in each drawing. */
export function MarkClips() {
  return (
    <defs>
      {[1, 2, 3].map((quarters) => (
        <clipPath key={quarters} id={clipId(quarters)} clipPathUnits="objectBoundingBox">
          <rect x="0" y={1 - quarters / 4} width="1" height={quarters / 4} />
        </clipPath>
      ))}
    </defs>
  )
}

function clipId(quarters: number): string {
  return `carried-quarters-${quarters}`
}
