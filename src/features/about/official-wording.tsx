import { Link } from 'react-router'
import { officialFilesHref, openHref } from '@/core/hrefs'
import { counted, inFigures } from '@/core/text/words'
import type { FrameworkSummary } from '@/core/views/model'

/** How much official wording the site has of the current UK framework, where it is from, and how to get the rest. */
export function OfficialWording({ framework: { counts, source, onDevice } }: { framework: FrameworkSummary }) {
  const { requirements, requirementsWithWording } = counts
  const site = <a href={officialFilesHref}>the official site</a>
  return (
    <>
      <p>
        For the current UK framework we have every requirement: which role level asks for which skill, and at which
        skill level.{' '}
        {requirementsWithWording < requirements
          ? `We have the official wording for ${inFigures(requirementsWithWording)} of ${counted(requirements, 'requirement')}. Everywhere else you see our explanation.`
          : `We have the official wording for all ${counted(requirements, 'requirement')}.`}
      </p>
      {requirementsWithWording < requirements ? (
        <p className="mt-2">
          The framework’s owners publish all of it in two files, <code>roles.csv</code> and <code>skills.csv</code>, on{' '}
          {site}. Download both and <Link to={openHref()}>open them here</Link>, or drop them on any screen. This adds
          the official wording on your device only, and all links still work. If the files differ from what we have, for
          example after one of the quarterly updates, we show you the differences first. You can then keep the files as
          a separate edition instead.
        </p>
      ) : (
        <p className="mt-2">
          It comes from the two files that the framework’s owners publish on {site}
          {onDevice ? ', which you opened on this device' : source.read && `, as they were in ${source.read}`}. We
          removed characters that cannot be seen and nothing else: <a href="#repairs">what we corrected</a> lists them.
          Where the files say that a skill level is not defined, we say so.
        </p>
      )}
      <p className="mt-2">
        If you publish your own site from this project, <code>npm run official</code> downloads both files. The site
        that you build then has the official wording for all your visitors.
      </p>
    </>
  )
}
