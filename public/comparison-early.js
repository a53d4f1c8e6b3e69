// Runs on /compare alone, before anything is drawn. A comparison has no static page, since its role levels are in the search.
// This hides the empty comparison when a full one will follow, and requests its views while the app is still loading.
// The paths are those of src/core/views/paths.ts; a journey checks that they agree.
{
  const wanted = new URLSearchParams(location.search).getAll('at')
  const base =
    document.currentScript instanceof HTMLScriptElement ? new URL('.', document.currentScript.src) : location.href
  const ask = (/** @type {string} */ path) => {
    const link = document.createElement('link')
    Object.assign(link, {
      rel: 'preload',
      as: 'fetch',
      crossOrigin: 'anonymous',
      href: new URL(`frameworks/${path}.json`, base).href,
    })
    document.head.append(link)
  }
  // What this device keeps (src/framework-source/device/kept-index.ts) is not asked of the site.
  const isKept = (/** @type {string | undefined} */ framework) => {
    try {
      return JSON.parse(localStorage.getItem('kept-frameworks') ?? '{}').kept?.includes(framework)
    } catch {
      return false
    }
  }
  if (wanted.some(Boolean)) document.documentElement.dataset.comparison = 'on-its-way'
  const addresses = [...new Set(wanted)].filter((at) => /^[a-z0-9-]+\/[a-z0-9-]+\/[a-z0-9-]+$/.test(at))
  const asked = new Set()
  for (const at of addresses.slice(0, 4)) {
    const [framework, role, roleLevel] = at.split('/')
    if (isKept(framework)) continue
    asked
      .add(`${framework}/ladders/${role}`)
      .add(`${framework}/role-levels/${role}/${roleLevel}`)
      .add(`${framework}/explanations/${role}`)
  }
  asked.forEach(ask)
  // If the app cannot be loaded, show the empty comparison.
  addEventListener(
    'error',
    ({ target }) => target instanceof HTMLScriptElement && delete document.documentElement.dataset.comparison,
    true,
  )
}
