import { Link } from 'react-router'
import { frameworkHref } from '@/core/hrefs'
import type { FrameworkSummary } from '@/core/views/model'
import { FrameworkContents } from '@/ui/framework-contents'
import { OnDeviceNote } from '@/ui/on-device-note'

/** All frameworks: who publishes each, what is in it and what is missing. */
export function FrameworkList({ frameworks }: { frameworks: readonly FrameworkSummary[] }) {
  return (
    <section aria-labelledby="frameworks-heading" className="mt-14">
      <h2 id="frameworks-heading">Frameworks</h2>
      <p className="mb-3 text-soft">A framework is a published set of roles and the skills they ask for.</p>
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
                {framework.publisher}, {framework.edition}. {framework.licence?.name ?? 'No licence stated'}.
              </p>
            </div>
            <div className="max-w-prose">
              <FrameworkContents framework={framework} />
              {framework.onDevice && <OnDeviceNote onDevice={framework.onDevice} />}
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
