import { useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query'
import { useHref } from 'react-router'
import { bundledFrameworkIds } from '@/core/bundled'
import { compareAtHref, compareHref, type RoleLevelAddress } from '@/core/hrefs'
import { idFromName } from '@/core/ids'
import { longestLink, sentPart, writeSent } from '@/core/sending/sent-part'
import { listed } from '@/core/text/words'
import type { FrameworkCard } from '@/core/views/model'
import { queries } from '@/data-source/queries'
import { CopyLink } from '@/ui/copy-link'
import { downloadFile } from '@/ui/download'
import { Loaded } from '@/ui/loaded'
import { pageFile } from './page-file'
import type { CompareRequest } from './url'

interface SendOnlyHereProps {
  request: CompareRequest
  /** Those that are only on this device. */
  frameworks: readonly FrameworkCard[]
  title: string
}

/** A link that carries the compared levels in itself: nobody else has their framework. */
export function SendOnlyHere({ request, frameworks, title }: SendOnlyHereProps) {
  const client = useQueryClient()
  const link = useQuery({
    // With the ids: what changes on the device is read anew (src/framework-source/device/follow.ts).
    queryKey: ['sent-parts', ...frameworks.map(({ id }) => id), compareAtHref(request.roleLevels, request)],
    queryFn: () => linkWithParts(client, request),
  })
  const path = useHref(link.data ?? '')
  const savePage = () => downloadFile(pageFile(document, location.href), `${idFromName(title)}.html`, 'text/html')
  const names = listed(frameworks.map(({ shortTitle }) => shortTitle))
  return (
    <>
      <p>{names} is only on this device. Other people who open a plain link do not see it.</p>
      <Loaded query={link} what="the link">
        {() => {
          const href = new URL(path, location.href).href
          return href.length <= longestLink ? (
            <>
              <p>This link has the compared levels in it. Everyone who has the link can read them.</p>
              <CopyLink href={() => href} title={title}>
                Copy link with these levels
              </CopyLink>
            </>
          ) : (
            <>
              <p>
                These levels are too long for a link. A file of this page opens without the site: attach it to an email.
              </p>
              <button type="button" onClick={savePage}>
                Download this page as a file
              </button>
            </>
          )
        }}
      </Loaded>
      <p>For people who have opened the same file:</p>
    </>
  )
}

/** The same comparison with the parts in place of the frameworks, as href. */
async function linkWithParts(client: QueryClient, request: CompareRequest): Promise<string> {
  const ids = new Set(request.roleLevels.map(({ framework }) => framework))
  const onlyHere = [...ids].filter((id) => !bundledFrameworkIds.includes(id))
  const wholes = await Promise.all(onlyHere.map((id) => client.ensureQueryData(queries.whole(id))))
  const parts = new Map(wholes.map((whole) => [whole.id, sentPart(whole, request.roleLevels)]))
  const inPart = (at: RoleLevelAddress) => ({ ...at, framework: parts.get(at.framework)?.id ?? at.framework })
  const beside = request.beside && inPart(request.beside)
  const href = compareHref(request.roleLevels.map(inPart), { ...request, beside })
  return `${href}#${await writeSent([...parts.values()])}`
}
