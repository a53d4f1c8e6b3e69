import { useEffect } from 'react'
import { Link, useLocation, useNavigate } from 'react-router'
import { capitalised, shortened } from '@/core/text/words'
import type { Missing } from '@/data-source/not-found'
import { useIsTakenOver } from '@/data-source/use-is-taken-over'
import { watchKeptIndex } from '@/framework-source/device/kept-index'
import { FrameworkNotHere } from '@/ui/framework-not-here'
import { Message, PageNotFound } from './error-screen'

/** Says what a URL names that does not exist, and what is nearest to it. */
export function NothingHere({ missing: { what, id, within, toOpen, nearest } }: { missing: Missing }) {
  useOpenOnceKept(id)
  if (!useIsTakenOver())
    return (
      <PageNotFound>
        <NearestLinks heading="Frameworks" nearest={nearest} />
      </PageNotFound>
    )
  return (
    <Message title={`${capitalised(what)} not found`}>
      <p>
        {what === 'page' ? 'There is no page at ' : `There is no ${what} with the id `}
        <code className="rounded bg-wash px-1 break-words">
          <bdi>{shortened(id)}</bdi>
        </code>
        {within && (
          <>
            {' '}
            in{' '}
            <Link to={within.href}>
              <bdi>{within.name}</bdi>
            </Link>
          </>
        )}
        .
      </p>
      {toOpen && (
        <p>
          <FrameworkNotHere framework={id} toOpen={toOpen} />
        </p>
      )}
      <NearestLinks heading={what === 'page' ? 'Frameworks' : 'Closest matches'} nearest={nearest} />
    </Message>
  )
}

/** What another tab keeps meanwhile opens here without a reload. */
function useOpenOnceKept(id: string): void {
  const [location, navigate] = [useLocation(), useNavigate()]
  useEffect(
    () =>
      watchKeptIndex((touched) => {
        if (touched.includes(id)) void navigate(location, { replace: true, preventScrollReset: true })
      }),
    [id, location, navigate],
  )
}

function NearestLinks({ heading, nearest }: { heading: string; nearest: Missing['nearest'] }) {
  if (nearest.length === 0) return null
  return (
    <>
      <h2 className="mt-6 mb-2">{heading}</h2>
      <ul className="grid gap-1">
        {nearest.map(({ name, href, detail }) => (
          <li key={href}>
            <Link to={href}>{name}</Link> {detail && <span className="text-soft">{detail}</span>}
          </li>
        ))}
      </ul>
    </>
  )
}
