import { useId } from 'react'
import { counted } from '@/core/text/words'

interface StretchSliderProps {
  stretch: number
  /** The direct effort: a wider stretch changes nothing. */
  most: number
  /** What the stretch comes to, for those who hear the slider. */
  outcome: string
  onChange: (stretch: number) => void
}

/** The most a person would learn in one move, from one skill step to all of them. Nothing where there is nothing to choose. */
export function StretchSlider({ stretch, most, outcome, onChange }: StretchSliderProps) {
  const id = useId()
  if (most < 2) return null
  return (
    <div>
      <label htmlFor={id} className="font-semibold">
        The most to learn in one move
      </label>
      <p className="font-serif text-lg">
        {counted(stretch, 'skill step')}
        {stretch > most && <span className="text-base text-soft">, and {most} go all the way</span>}
      </p>
      <input
        id={id}
        type="range"
        className="stretch-slider"
        min={1}
        max={most}
        value={Math.min(stretch, most)}
        aria-valuetext={`${counted(stretch, 'skill step')}: ${outcome}`}
        onChange={(event) => onChange(event.target.valueAsNumber)}
      />
      <p className="flex justify-between text-sm text-soft" aria-hidden="true">
        <span>1</span>
        <span>{most}, directly</span>
      </p>
    </div>
  )
}
