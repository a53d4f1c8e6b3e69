// Writes what the service worker (public/sw.js) keeps on the device: dist/offline.html, the page that becomes any other, and
// dist/offline-files.js, the list of files with its version.
// usage: node tools/offline.mjs
import { createHash } from 'node:crypto'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'

const dist = 'dist'

// The page for an unknown address, without its message: what it becomes is not known yet.
const notFound = await readFile(join(dist, '404.html'), 'utf8')
const shellPage = notFound
  .replace(/<title>.*?<\/title>/, '<title>Career path explorer</title>')
  .replace(/(<main\b[^>]*>).*<\/main>/s, '$1<p class="text-soft">Loading…</p></main>')
await writeFile(join(dist, 'offline.html'), shellPage)

const entries = await readdir(dist, { recursive: true, withFileTypes: true })
const paths = entries
  .filter((entry) => entry.isFile())
  .map(({ parentPath, name }) => relative(dist, join(parentPath, name)).split(sep).join('/'))
const isNeeded = (/** @type {string} */ path) => /^assets\/|^frameworks\/.*\.json$|^favicon\.svg$/.test(path)
const files = paths.filter((path) => isNeeded(path) && !/\.(?:br|gz)$/.test(path)).toSorted()
const shell = ['offline.html', ...files.filter((path) => shellPage.includes(path))]

const hash = createHash('sha256')
let bytes = 0
for (const path of ['offline.html', ...files]) {
  const content = await readFile(join(dist, path))
  hash.update(path).update(content)
  bytes += content.length
}
const { version: siteVersion } = JSON.parse(await readFile(join(dist, 'version.json'), 'utf8'))
const list = { version: hash.digest('hex').slice(0, 12), siteVersion, shell, files, bytes }
await writeFile(join(dist, 'offline-files.js'), `self.offlineFiles = ${JSON.stringify(list)}\n`)
console.log(`Listed ${files.length + 1} files for reading offline, ${(bytes / 1e6).toFixed(1)} MB`)
