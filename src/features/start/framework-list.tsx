import { Link } from 'react-router'
import { frameworkHref } from '@/core/hrefs'
import type { FrameworkSummary } from '@/core/views/model'
import { whatItHolds, whatItLacks } from '@/ui/holdings'
import { OnDeviceNote } from '@/ui/on-device-note'

/** The frameworks that are here: whose each is, what it holds and what it lacks. */
export function FrameworkList({ frameworks }: { frameworks: readonly FrameworkSummary[] }) {
  return (
    <section aria-labelledby="frameworks-heading" className="mt-14">
      <h2 id="frameworks-heading" className="mb-3">
        The frameworks
      </h2>
      <ul>
        {frameworks.map((framework) => (
          <li
            key={framework.id}
            className="grid gap-x-8 gap-y-1 border-t border-line py-4 desk:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]"
          >
            <div>
              <h3>
                <Link to={frameworkHref(framework.id)}>{framework.shortTitle}</Link>
              </h3>
              <p className="text-sm text-soft">
                {framework.publisher}, {framework.edition}
              </p>
            </div>
            <div className="max-w-prose">
              <p>{whatItHolds(framework)}</p>
              <p className="text-soft">{whatItLacks(framework)}</p>
              {framework.onDevice && <OnDeviceNote onDevice={framework.onDevice} />}
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
