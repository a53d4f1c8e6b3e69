import { useNavigate } from 'react-router'
import { pathHref, type PathOptions } from '@/core/hrefs'

/** Whether stops may lie further down than a level. */
export function StepsBack({
  path,
  beginning,
}: {
  path: PathOptions & { readonly stepsBack: boolean }
  beginning: string
}) {
  const navigate = useNavigate()
  const change = (stepsBack: boolean) =>
    void navigate(pathHref({ ...path, stepsBack }), { replace: true, preventScrollReset: true })
  return (
    <label className="flex items-start gap-2 print:hidden">
      <input
        type="checkbox"
        className="pick mt-0.5"
        checked={path.stepsBack}
        onChange={(event) => change(event.target.checked)}
      />
      <span>
        Allow steps back
        <span className="block text-sm text-soft">Stops more than one level of seniority below {beginning}</span>
      </span>
    </label>
  )
}
