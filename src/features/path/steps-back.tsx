import { startTransition, useOptimistic } from 'react'
import { useNavigate } from 'react-router'
import { pathHref, type PathOptions } from '@/core/hrefs'

/** Whether stops may lie further down than a level. Ticked at once: the href follows a moment later. */
export function StepsBack({
  path,
  beginning,
}: {
  path: PathOptions & { readonly stepsBack: boolean }
  beginning: string
}) {
  const navigate = useNavigate()
  const [shown, setShown] = useOptimistic(path.stepsBack)
  const change = (stepsBack: boolean) =>
    startTransition(async () => {
      setShown(stepsBack)
      await navigate(pathHref({ ...path, stepsBack }), { replace: true, preventScrollReset: true })
    })
  return (
    <label className="flex items-start gap-2 print:hidden">
      <input
        type="checkbox"
        className="pick mt-0.5"
        checked={shown}
        onChange={(event) => change(event.target.checked)}
      />
      <span>
        Allow steps back
        <span className="block text-sm text-soft">Stops more than one level of seniority below {beginning}</span>
      </span>
    </label>
  )
}
