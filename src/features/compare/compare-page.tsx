import { useQueryClient, useSuspenseQueries } from '@tanstack/react-query'
import { useLocation, type Location } from 'react-router'
import { compareRoleLevels } from '@/core/comparing/compare'
import type { ComparedColumn } from '@/core/comparing/model'
import { compareHref, me, mostColumns, readPair, sameAddress } from '@/core/hrefs'
import { isSentId } from '@/core/sending/sent-id'
import { counted, inWords } from '@/core/text/words'
import { queries } from '@/data-source/queries'
import { LinkNotices } from '@/ui/link-notices'
import { MySkillsNotice } from '@/ui/my-skills-notice'
import { usePendingLocation } from '@/ui/use-pending-location'
import { lazyPart, WhenNear } from '@/ui/when-near'
import { ComparisonView } from './comparison-view'
import { EmptyComparison } from './empty-comparison'
import { crosswalksFor, foundColumn, type FoundColumn } from './load'
import { frameworksOf } from './names'
import { SentSkillsNotice } from './share-menu'
import { readCompareRequest, type CompareRequest } from './url'

const sentPart = lazyPart(async () => (await import('./sent-part-notice')).SentPartNotice)

/** Two to four role levels side by side, in any order, from any roles and frameworks. */
export function ComparePage() {
  const [location, pending] = [useLocation(), usePendingLocation()]
  const [request, asked] = [requestOf(location), requestOf(pending)]
  const { columns, found, missing, mine } = useColumns(request, readPair(location.pathname) !== null)
  const crosswalks = useSuspenseQueries({ queries: crosswalksFor(request.roleLevels) }).flatMap(({ data }) => data)
  const sentParts = frameworksOf(columns).filter(({ id }) => isSentId(id))
  const notices = (
    <>
      {sentParts.length > 0 && (
        <WhenNear lazy={sentPart} part={{ frameworks: sentParts }}>
          {null}
        </WhenNear>
      )}
      {mine && request.sent ? (
        <SentSkillsNotice mine={mine} fragment={request.sent} />
      ) : (
        mine && <MySkillsNotice name={mine.column?.roleLevel.name ?? null} />
      )}
      <LinkNotices
        named={missing}
        unreadable={request.unreadable}
        hrefWith={(gone, roleLevel) =>
          compareHref(
            asked.roleLevels.map((at) => (sameAddress(at, gone) ? { ...at, roleLevel } : at)),
            asked,
          )
        }
        leftOut={columns.length > 0}
      >
        {request.left > 0 && (
          <li>
            You can compare up to {inWords(mostColumns)} role levels. {counted(request.left, 'more is', 'more are')}{' '}
            left out.
          </li>
        )}
      </LinkNotices>
    </>
  )
  if (columns.length === 0) return <EmptyComparison notices={notices} />
  const shown: CompareRequest = { ...request, roleLevels: found }
  return (
    <ComparisonView
      request={shown}
      next={pending === location ? shown : asked}
      columns={columns}
      comparison={compareRoleLevels(columns, crosswalks)}
      crosswalks={crosswalks}
      mine={mine}
      notices={notices}
    />
  )
}

function requestOf({ pathname, search, hash }: Location): CompareRequest {
  return readCompareRequest(new URLSearchParams(search), readPair(pathname), hash)
}

/** The columns that were found, in the order of the link, and what is missing. The address of a pair names levels that are there. */
function useColumns({ roleLevels, sent }: CompareRequest, isPair: boolean) {
  const client = useQueryClient()
  const looked = useSuspenseQueries({
    queries: isPair ? [] : roleLevels.map((address) => foundColumn(client, address, sent)),
  }).map(({ data }) => data)
  const answers: readonly FoundColumn[] = isPair ? roleLevels.map((address) => ({ address })) : looked
  const missing = answers.filter((answer) => answer.missing)
  const mine = answers.find((answer) => answer.mine)?.mine
  const roleLevelsFound = answers.flatMap((answer) => (answer.missing || answer.mine ? [] : [answer.address]))
  // Role levels of one role share these views, and react-query warns about the same query twice in a list.
  const roles = [
    ...new Map(roleLevelsFound.map((address) => [`${address.framework}/${address.role}`, address])).values(),
  ]
  const ladders = useSuspenseQueries({ queries: roles.map(({ framework, role }) => queries.ladder(framework, role)) })
  const explanations = useSuspenseQueries({
    queries: roles.map(({ framework, role }) => queries.roleExplanations(framework, role)),
  })
  const wordings = useSuspenseQueries({ queries: roleLevelsFound.map((address) => queries.roleLevelWording(address)) })
  const columns = roleLevelsFound.flatMap(({ framework, role, roleLevel }, index): ComparedColumn[] => {
    const ofRole = roles.findIndex((other) => other.framework === framework && other.role === role)
    const [ladder, explained, wording] = [ladders[ofRole]?.data, explanations[ofRole]?.data, wordings[index]?.data]
    const onLadder = ladder?.roleLevels.find(({ id }) => id === roleLevel)
    return ladder && explained && wording && onLadder
      ? [{ ladder, roleLevel: onLadder, wording, explanations: explained }]
      : []
  })
  if (!mine?.column) return { columns, found: roleLevelsFound, missing, mine }
  return { columns: [mine.column, ...columns], found: [me, ...roleLevelsFound], missing, mine }
}
