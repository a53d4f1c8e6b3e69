import type { Router } from './browser-router'

/**
 * In a frame on another page, which `?embed` in the address says, the site has no header, also where a link is followed. Below the
 * screen this adds the way to the same screen on the site itself.
 */
export function showWayOut(router: Router): void {
  const way = document.createElement('a')
  Object.assign(way, { target: '_blank', rel: 'noreferrer', textContent: 'Open in the career path explorer' })
  const newTab = document.createElement('span')
  Object.assign(newTab, { className: 'text-soft', textContent: ' (a new tab)' })
  const footer = document.createElement('footer')
  footer.className = 'page-width pb-4 text-sm print:hidden'
  footer.append(way, newTab)
  document.body.append(footer)
  const follow = () => {
    const { location } = router.state
    const search = location.search.replace(/(?<=[?&])embed(?:=[^&]*)?(?:&|$)/, '').replace(/[?&]$/, '')
    way.href = router.createHref({ ...location, search })
  }
  router.subscribe(follow)
  follow()
}
