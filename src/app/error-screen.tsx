import type { ReactNode } from 'react'
import { Link, useRouteError } from 'react-router'
import { startHref } from '@/core/hrefs'
import { NotFound, type Missing } from '@/data-source/not-found'
import { ViewUnreachable } from '@/data-source/reader'
import { useIsTakenOver } from '@/data-source/use-is-taken-over'
import { FrameworkNotHere } from '@/ui/framework-not-here'
import { PageHeading } from '@/ui/page-heading'

/** What a person sees when a screen cannot be drawn: what happened, and a way on. */
export function ErrorScreen() {
  const reason = useRouteError()
  if (reason instanceof NotFound) return <NothingHere missing={reason.missing} />
  if (reason instanceof ViewUnreachable) return <NoConnection />
  return isMissingChunk(reason) ? <NewVersion /> : <Broken reason={reason} />
}

function NothingHere({ missing: { what, id, within, toOpen, nearest } }: { missing: Missing }) {
  // 404.html is drawn once for every address that leads nowhere; only the browser knows which one it stands for.
  if (!useIsTakenOver())
    return (
      <Message title="This address leads nowhere here">
        <NearestLinks heading="The frameworks that are here" nearest={nearest} />
      </Message>
    )
  return (
    <Message title={what === 'page' ? 'There is no such page' : `There is no ${what} of that name`}>
      <p>
        {what === 'page' ? 'No screen has this address: ' : `No ${what} has the id `}
        <code className="rounded bg-wash px-1 break-all">{id}</code>
        {within && (
          <>
            {' '}
            in <Link to={within.href}>{within.name}</Link>
          </>
        )}
        .
      </p>
      {toOpen && (
        <p>
          <FrameworkNotHere framework={id} toOpen={toOpen} />
        </p>
      )}
      <NearestLinks heading={what === 'page' ? 'The frameworks that are here' : 'Nearest to it'} nearest={nearest} />
    </Message>
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

function NoConnection() {
  return (
    <Message title="The data could not be loaded">
      <p>
        Either this device is offline or the server did not answer. Nothing is lost; try again when the connection is
        back.
      </p>
      <ReloadButton />
    </Message>
  )
}

function NewVersion() {
  return (
    <Message title="There is a newer version of this site">
      <p>A part of the version you had open is no longer there. Load the page again to go on with the new one.</p>
      <ReloadButton />
    </Message>
  )
}

function Broken({ reason }: { reason: unknown }) {
  return (
    <Message title="Something went wrong on this screen">
      <p>That is a fault in the program, not in what you did. The address still holds what you wanted to see.</p>
      <ReloadButton />
      <details className="mt-4 text-sm text-soft">
        <summary>What the program says</summary>
        <pre className="overflow-x-auto whitespace-pre-wrap">
          {reason instanceof Error ? reason.message : String(reason)}
        </pre>
      </details>
    </Message>
  )
}

function Message({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="max-w-prose">
      <PageHeading title={title} />
      <div className="mt-4 grid gap-3">{children}</div>
      <p className="mt-8">
        <Link to={startHref}>Go to the start page</Link>
      </p>
    </section>
  )
}

function ReloadButton() {
  return (
    <button type="button" className="button button-strong justify-self-start" onClick={() => location.reload()}>
      Load the page again
    </button>
  )
}

/** Each browser has its own words for a module that is gone after a deploy; none has a class or a code for it. */
function isMissingChunk(reason: unknown): boolean {
  return (
    reason instanceof TypeError && /dynamically imported module|module script failed|preload CSS/i.test(reason.message)
  )
}
