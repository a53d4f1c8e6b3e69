import { createElement, useRef, useState, type ReactNode } from 'react'
import { isRouteErrorResponse, Link, useLocation, useNavigate, useRouteError } from 'react-router'
import { startHref } from '@/core/hrefs'
import { NotFound } from '@/data-source/not-found'
import { ViewUnreachable } from '@/data-source/reader'
import { ownVersion, reloadOnceFor, useSiteWatch } from '@/data-source/site'
import { PageHeading } from '@/ui/page-heading'
import { lazyPart } from '@/ui/when-near'
import { Layout } from './layout'
import { isMissingCode } from './missing-code'

/** Loaders have it loaded before they throw `NotFound`. */
const nothingHere = lazyPart(async () => (await import('./nothing-here')).NothingHere)
export const loadNothingHere = nothingHere.load

/** For an error outside every screen. */
export function ErrorPage() {
  return (
    <Layout>
      <ErrorScreen />
    </Layout>
  )
}

/** Shown when a screen cannot be: what happened, and what to do next. */
export function ErrorScreen() {
  const reason = useRouteError()
  const NothingHere = nothingHere.loaded()
  if (reason instanceof NotFound && NothingHere) return createElement(NothingHere, { missing: reason.missing })
  if (isRouteErrorResponse(reason)) return <PageNotFound />
  return reason instanceof ViewUnreachable || isMissingCode(reason) ? <OutOfReach /> : <Broken reason={reason} />
}

/**
 * Part of the screen could not be loaded. The site says why: if it does not answer, a reload would leave the site; if it is the version
 * that this page came from, loading is tried again. A browser may remember that it did not get a script: then, and if the site
 * has been updated, the page is reloaded.
 */
function OutOfReach() {
  const navigate = useNavigate()
  const location = useLocation()
  const [isUpdated, setIsUpdated] = useState(false)
  const isTried = useRef(false)
  const tryAgain = () => void navigate(location, { replace: true, preventScrollReset: true })
  useSiteWatch((version) => {
    if (version === null) return
    if (version === ownVersion() && !isTried.current) tryAgain()
    else if (!reloadOnceFor(version)) setIsUpdated(version !== ownVersion())
    isTried.current = true
  })
  return isUpdated ? (
    <Message title="This site has been updated">
      <p>Part of what you had open has been replaced. Reload the page to continue.</p>
      <ReloadButton />
    </Message>
  ) : (
    <Message title="This page could not be loaded">
      <p>
        You may be offline, or the server did not answer. Nothing you entered is lost. The page appears by itself as
        soon as it can be loaded.
      </p>
      <button type="button" className="button button-strong justify-self-start" onClick={tryAgain}>
        Try again
      </button>
    </Message>
  )
}

function Broken({ reason }: { reason: unknown }) {
  return (
    <Message title="Something went wrong">
      <p>This is a fault in our program. You did nothing wrong. Reloading the page may help.</p>
      <ReloadButton />
      <details className="mt-4 text-sm text-soft">
        <summary>Technical details</summary>
        <pre className="overflow-x-auto whitespace-pre-wrap">
          {reason instanceof Error ? reason.message : String(reason)}
        </pre>
      </details>
    </Message>
  )
}

/** For an address that no pattern matches, and for every unknown one until the app runs: 404.html is one page for all of them. */
export function PageNotFound({ children }: { children?: ReactNode }) {
  return (
    <Message title="Page not found">
      <p>There is no page at this address. Check that it is complete, or choose a framework.</p>
      {children}
    </Message>
  )
}

/** What happened, under its heading. */
export function Message({ title, children }: { title: string; children: ReactNode }) {
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
      Reload the page
    </button>
  )
}
