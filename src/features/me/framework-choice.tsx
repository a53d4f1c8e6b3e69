import { useQuery } from '@tanstack/react-query'
import { queries } from '@/data-source/queries'

interface FrameworkChoiceProps {
  id: string
  framework: string
  onChoose: (framework: string) => void
}

/** Which framework the skills are of. */
export function FrameworkChoice({ id, framework, onChoose }: FrameworkChoiceProps) {
  const { data: frameworks = [] } = useQuery(queries.frameworks())
  const known = frameworks.some((other) => other.id === framework)
  return (
    <div className="grid gap-1">
      <label htmlFor={id} className="font-semibold">
        Framework
      </label>
      <select id={id} className="field w-full" value={framework} onChange={(event) => onChoose(event.target.value)}>
        {!known && <option value={framework}>{framework}</option>}
        {frameworks.map((other) => (
          <option key={other.id} value={other.id}>
            {other.shortTitle}
          </option>
        ))}
      </select>
    </div>
  )
}
