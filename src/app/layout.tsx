import { useEffect, useLayoutEffect, useRef, type ReactNode } from 'react'
import { Link, Outlet, ScrollRestoration, useLocation, useNavigation } from 'react-router'
import {
  aboutHref,
  compareHref,
  frameworkHref,
  meHref,
  openHref,
  pathHref,
  screenOf,
  skillsHref,
  startHref,
} from '@/core/hrefs'
import { firstStep, pageHeadingId } from '@/ui/page-heading'
import { SkillMark } from '@/ui/skill-mark'
import { useDropAnywhere } from './drop-anywhere'
import { FrameworkSwitch } from './framework-switch'
import { SearchButton } from './search-button'
import { useFrameworkHere } from './use-framework-here'

const mainMenuId = 'main-menu'

/** What every screen has in common: the header, the progress bar, and the focus that follows navigation. `children` replace the screen. */
export function Layout({ children = <Outlet /> }: { children?: ReactNode }) {
  const { here: framework, frameworks, loadAll } = useFrameworkHere()
  const { pathname } = useLocation()
  const isComparison = screenOf(pathname) === compareHref([])
  const inFramework =
    !isComparison && (pathname === frameworkHref(framework) || pathname.startsWith(`${frameworkHref(framework)}/`))
  const inSkills = pathname.startsWith(skillsHref(framework))
  useComparisonInSight()
  useFocusOnNewScreen()
  useDropAnywhere()
  return (
    <>
      <a
        href="#main"
        className="skip-link button button-strong absolute top-2 left-2 z-30 -translate-y-20 focus:translate-y-0"
      >
        Skip to main content
      </a>
      <header className="header">
        <div>
          <Link to={startHref} className="brand">
            <SkillMark steps={3} of={4} className="text-accent" />
            <span>Career path explorer</span>
          </Link>
          <FrameworkSwitch here={framework} frameworks={frameworks} onOpen={loadAll} />
          <nav id={mainMenuId} aria-label="Main" popover="auto" className="header-menu main-nav">
            <NavItem href={frameworkHref(framework)} current={inFramework && !inSkills}>
              Roles
            </NavItem>
            <NavItem href={skillsHref(framework)} current={inSkills}>
              Skills
            </NavItem>
            <NavItem href={compareHref([])} current={isComparison}>
              Compare
            </NavItem>
            <NavItem href={pathHref()} current={pathname === pathHref()}>
              Paths
            </NavItem>
            <NavItem href={meHref} current={pathname === meHref}>
              My skills
            </NavItem>
            <NavItem href={aboutHref} current={pathname === aboutHref}>
              About<span className="sr-only"> the data</span>
            </NavItem>
            <NavItem href={openHref()} current={pathname === openHref()}>
              Open a file
            </NavItem>
          </nav>
          <SearchButton />
          <button type="button" popoverTarget={mainMenuId} className="header-menu-button main-menu-button">
            Menu
          </button>
        </div>
      </header>
      <Progress />
      <main id="main" tabIndex={-1} className="page-width pt-5 pb-16 outline-none print:p-0">
        {children}
      </main>
      <ScrollRestoration />
    </>
  )
}

function NavItem({ href, current, children }: { href: string; current: boolean; children: ReactNode }) {
  return (
    <Link to={href} aria-current={current ? 'page' : undefined}>
      {children}
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
 * Moves focus to the heading of a new screen, so that a screen reader says where you are and Tab continues from there; not where
 * the screen has put it into its first field. On the same screen focus stays where it is, unless the focused element is gone.
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
    const newScreen = screenOf(shown.current.pathname) !== screenOf(location.pathname)
    shown.current = location
    // A menu that somebody followed a link of is in the way of the screen it leads to.
    for (const menu of document.querySelectorAll<HTMLElement>('.header-menu:popover-open')) menu.hidePopover()
    const isInFirstField = location.state === firstStep && document.activeElement?.closest('main input, main button')
    if ((newScreen && !isInFirstField) || (hadFocus.current && document.activeElement === document.body))
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
