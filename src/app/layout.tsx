import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useLayoutEffect, useRef, type ReactNode } from 'react'
import { Link, Outlet, ScrollRestoration, useLocation, useNavigation, useParams } from 'react-router'
import { aboutHref, compareHref, frameworkHref, meHref, openHref, pathHref, skillsHref, startHref } from '@/core/hrefs'
import { defaultFrameworkId } from '@/core/bundled'
import type { Id } from '@/core/model'
import { queries } from '@/data-source/queries'
import { pageHeadingId } from '@/ui/page-heading'
import { SkillMark } from '@/ui/skill-mark'
import { useDropAnywhere } from './drop-anywhere'
import { SearchButton } from './search-button'

/** What every screen has in common: the header, the progress bar, and the focus that follows navigation. `children` replace the screen. */
export function Layout({ children = <Outlet /> }: { children?: ReactNode }) {
  const framework = useLinkedFramework()
  const { pathname } = useLocation()
  const inFramework = pathname === frameworkHref(framework) || pathname.startsWith(`${frameworkHref(framework)}/`)
  const inSkills = pathname.startsWith(skillsHref(framework))
  useComparisonInSight()
  useFocusOnNewScreen()
  useDropAnywhere()
  return (
    <>
      <a href="#main" className="button button-strong absolute top-2 left-2 z-30 -translate-y-20 focus:translate-y-0">
        Skip to main content
      </a>
      <header className="relative flex flex-wrap items-center gap-x-7 gap-y-1 border-b border-line px-4 py-3 max-wide:gap-x-2 wide:px-10 print:hidden">
        <Link to={startHref} className="flex items-center gap-2 font-serif text-lg font-semibold text-ink no-underline">
          <SkillMark steps={3} of={4} className="text-accent" />
          Career path explorer
        </Link>
        <nav aria-label="Main" className="main-nav -mx-2 flex flex-wrap text-[0.95rem] max-wide:order-2">
          <NavItem href={frameworkHref(framework)} current={inFramework && !inSkills}>
            Roles
          </NavItem>
          <NavItem href={skillsHref(framework)} current={inSkills}>
            Skills
          </NavItem>
          <NavItem href={compareHref([])} current={pathname === compareHref([])}>
            Compare
          </NavItem>
          <NavItem href={pathHref()} current={pathname === pathHref()}>
            Paths
          </NavItem>
          <NavItem href={meHref} current={pathname === meHref}>
            My skills
          </NavItem>
          <NavItem href={aboutHref} current={pathname === aboutHref}>
            About<span className="max-wide:sr-only"> the data</span>
          </NavItem>
        </nav>
        <OpenLink current={pathname === openHref()} />
        <SearchButton />
      </header>
      <Progress />
      <main id="main" tabIndex={-1} className="mx-auto max-w-[92rem] px-4 pt-5 pb-16 outline-none wide:px-10 print:p-0">
        {children}
      </main>
      <ScrollRestoration />
    </>
  )
}

/** The framework that the main links lead to: the one in the URL, if it exists. */
function useLinkedFramework(): Id {
  const { framework = defaultFrameworkId } = useParams<{ framework: Id }>()
  const client = useQueryClient()
  const isMissing = client.getQueryState(queries.outline(framework).queryKey)?.status === 'error'
  return isMissing ? defaultFrameworkId : framework
}

function NavItem({ href, current, children }: { href: string; current: boolean; children: ReactNode }) {
  return (
    <Link to={href} aria-current={current ? 'page' : undefined}>
      {children}
    </Link>
  )
}

/** On a phone it is next to the site's name, because the navigation fills the row below. */
function OpenLink({ current }: { current: boolean }) {
  return (
    <Link to={openHref()} aria-current={current ? 'page' : undefined} className="open-link ml-auto max-wide:order-1">
      Open<span className="max-[27rem]:sr-only"> a file</span>
    </Link>
  )
}

/** public/comparison-early.js keeps the empty comparison out of sight until the screen that the link asks for is there. */
function useComparisonInSight() {
  const location = useLocation()
  const first = useRef(location)
  useLayoutEffect(() => {
    if (first.current !== location) delete document.documentElement.dataset.comparison
  }, [location])
}

/**
 * Moves focus to the heading of a new screen, so that a screen reader says where you are and Tab continues from there. On the
 * same screen focus stays where it is, unless the focused element is gone.
 */
function useFocusOnNewScreen() {
  const location = useLocation()
  const shown = useRef(location)
  const hadFocus = useRef(false)
  useEffect(() => {
    const noteFocus = () => (hadFocus.current = document.activeElement !== document.body)
    noteFocus()
    document.addEventListener('focusin', noteFocus)
    return () => document.removeEventListener('focusin', noteFocus)
  }, [])
  useEffect(() => {
    if (shown.current === location) return
    const newScreen = shown.current.pathname !== location.pathname
    shown.current = location
    if (newScreen || (hadFocus.current && document.activeElement === document.body))
      document.getElementById(pageHeadingId)?.focus({ preventScroll: true })
  }, [location])
}

/** Shown only if loading takes long enough to be noticed (the delay is in the style sheet). */
function Progress() {
  const navigation = useNavigation()
  return (
    <div role="status" className="h-0">
      {navigation.state === 'loading' && (
        <div className="progress-line">
          <span className="sr-only">Loading</span>
        </div>
      )}
    </div>
  )
}
