import { useId } from 'react'
import { counted } from '@/core/text/words'
import { MostInOneMoveExplained } from '@/ui/explained'

interface StretchSliderProps {
  stretch: number
  /** The effort of the direct move: a larger stretch changes nothing. */
  most: number
  /** What the path amounts to with this stretch, for screen readers. */
  outcome: string
  onChange: (stretch: number) => void
}

/** Chooses the stretch, from one skill step to all of them; empty if there is no choice. */
export function StretchSlider({ stretch, most, outcome, onChange }: StretchSliderProps) {
  const id = useId()
  if (most < 2) return null
  return (
    <div>
      <label htmlFor={id} className="font-semibold">
        Most to learn in one move
      </label>
      <MostInOneMoveExplained />
      <p className="mt-2 font-serif text-lg">
        {counted(stretch, 'skill step')}
        {stretch > most && <span className="text-base text-soft">, and {most} are enough for a direct move</span>}
      </p>
      <input
        id={id}
        type="range"
        className="stretch-slider"
        min={1}
        max={most}
        value={Math.min(stretch, most)}
        aria-valuetext={`${counted(stretch, 'skill step')}. ${outcome}`}
        onChange={(event) => onChange(event.target.valueAsNumber)}
      />
      <p className="flex justify-between text-sm text-soft" aria-hidden="true">
        <span>1</span>
        <span>{most}, a direct move</span>
      </p>
    </div>
  )
}
