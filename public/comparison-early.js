// Runs on /compare alone, before anything is drawn. The page for a comparison cannot be drawn ahead, since its role levels
// stand in the search: this keeps the empty comparison out of sight where there is a full one to come, and asks for its
// views while the app is still on its way. The paths are those of src/core/views/paths.ts; a journey holds the two together.
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
  // What this device keeps (src/framework-source/device/hint.ts) is not asked of the site.
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
  // Where the app does not come, the empty comparison is better than a promise.
  addEventListener(
    'error',
    ({ target }) => target instanceof HTMLScriptElement && delete document.documentElement.dataset.comparison,
    true,
  )
}
