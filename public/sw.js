// Keeps the site on the device, so that every page opens without a connection. The files and the version come from the build
// (tools/offline.mjs). A new version is kept beside the old one and takes over when the last tab of the old one is closed: an
// open tab never loses the code that it may still need.
importScripts('offline-files.js')

const { version, siteVersion, shell, files } = self.offlineFiles
const prefix = `offline ${new URL(self.registration.scope).pathname} `
const cacheName = prefix + version
const base = new URL(self.registration.scope)

self.addEventListener('install', (event) => event.waitUntil(keep(shell)))

self.addEventListener('activate', (event) => event.waitUntil(Promise.all([removeOthers(), self.clients.claim()])))

// The page asks for all other files some seconds after it has opened, unless data is costly.
self.addEventListener('message', (event) => {
  if (event.data === 'keep everything') event.waitUntil(keep(files).catch(() => {}))
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  const { href, origin, pathname } = new URL(request.url)
  if (request.method !== 'GET' || origin !== base.origin || !href.startsWith(base.href)) return
  if (request.mode === 'navigate') return event.respondWith(fetch(request).catch(() => page()))
  const path = pathname.slice(base.pathname.length)
  // Whoever asks past the caches wants the version that the site has now.
  if (/^(?:assets|frameworks)\/|^favicon/.test(path) && !['no-store', 'reload'].includes(request.cache))
    event.respondWith(kept(request))
})

/** Fetches what is missing, a few at a time. Rejects at the first that fails; the next visit goes on from there. */
async function keep(paths) {
  const cache = await caches.open(cacheName)
  const known = new Set((await cache.keys()).map(({ url }) => url))
  const missing = paths.map((path) => new URL(path, base).href).filter((href) => !known.has(href))
  const fetchNext = async () => {
    for (let href = missing.pop(); href !== undefined; href = missing.pop()) await cache.put(href, await fetched(href))
  }
  await Promise.all([fetchNext(), fetchNext(), fetchNext(), fetchNext()])
}

/** A file of this version. Rejects where the site has another by now. */
async function fetched(href) {
  const answer = await fetch(href, { cache: 'no-cache' })
  if (!answer.ok || answer.redirected) throw new Error(`${href} is missing`)
  if (!href.endsWith('.json')) return answer
  const text = await answer.text()
  const stamp = /^\{"siteVersion":"(.*?)"/.exec(text)
  if (stamp && stamp[1] !== siteVersion) throw new Error(`${href} is of another version`)
  return new Response(text, { headers: { 'Content-Type': 'application/json' } })
}

/** From the cache, else from the network. A file of code may be in the cache of the version before. */
async function kept(request) {
  const { href } = new URL(request.url)
  const cache = await caches.open(cacheName)
  return (await cache.match(href)) ?? fetch(request)
}

/** The page that becomes any other, once the app runs on it. */
async function page() {
  const cache = await caches.open(cacheName)
  return (await cache.match(new URL(shell[0], base).href)) ?? Response.error()
}

async function removeOthers() {
  const names = await caches.keys()
  await Promise.all(
    names.filter((name) => name.startsWith(prefix) && name !== cacheName).map((name) => caches.delete(name)),
  )
}
