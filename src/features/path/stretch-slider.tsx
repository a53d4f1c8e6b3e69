import { useId, type CSSProperties } from 'react'
import { counted } from '@/core/text/words'
import { MostInOneMoveExplained } from '@/ui/explained'

interface StretchSliderProps {
  stretch: number
  /** Whether the link leaves the choice to us, and what nine in ten promotions stay within. */
  isUsual: boolean
  usual: number
  /** The smallest stretch that has a path, and the one above which nothing changes. */
  smallest: number
  most: number
  /** What the path amounts to with this stretch, for screen readers. */
  outcome: string
  onChange: (stretch: number) => void
}

/** Chooses the stretch. It keeps its place and its range, whether or not there is a path; the part that has none is marked on the track. */
export function StretchSlider({ stretch, isUsual, usual, smallest, most, outcome, onChange }: StretchSliderProps) {
  const [id, noteId] = [useId(), useId()]
  const last = Math.max(most, stretch, 2)
  const impossible: CSSProperties & Record<'--impossible', string> = {
    '--impossible': String((Math.min(smallest, last) - 1) / (last - 1)),
  }
  return (
    <div>
      <label htmlFor={id} className="font-semibold">
        Most to learn in one move
      </label>
      <MostInOneMoveExplained />
      <p className="mt-2 font-serif text-lg">{counted(stretch, 'skill step')}</p>
      <div className={smallest > 1 ? 'stretch-track' : undefined} style={impossible}>
        <input
          id={id}
          type="range"
          className="stretch-slider"
          min={1}
          max={last}
          value={stretch}
          aria-valuetext={`${counted(stretch, 'skill step')}. ${outcome}`}
          aria-describedby={noteId}
          onChange={(event) => onChange(event.target.valueAsNumber)}
        />
      </div>
      <p className="flex justify-between text-sm text-soft" aria-hidden="true">
        <span>1</span>
        <span>{last}</span>
      </p>
      <p id={noteId} className="text-sm text-soft">
        {smallest > 1 && `With fewer than ${smallest} there is no path. `}
        {isUsual && whyThisMany(stretch, usual)}
      </p>
    </div>
  )
}

function whyThisMany(stretch: number, usual: number): string {
  return stretch === usual
    ? `Nine in ten promotions in this framework take ${usual} or fewer.`
    : `Nine in ten promotions in this framework take ${usual} or fewer, but this path needs more.`
}
