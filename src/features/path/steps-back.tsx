import { useNavigate } from 'react-router'
import { pathHref, type PathOptions } from '@/core/hrefs'

/** Whether stops may be more than one level of seniority below the start. */
export function StepsBack({ path, start }: { path: PathOptions & { readonly stepsBack: boolean }; start: string }) {
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
        <span className="block text-sm text-soft">
          Include role levels that are, on average, more than one skill level below {start}
        </span>
      </span>
    </label>
  )
}
