// Serves the built site as any static file server would, with no rewrite rules.
// usage: node tools/serve.mjs     environment: PORT (default 4173) and BASE (default /), the sub-path the site was built for
import { existsSync } from 'node:fs'
import { createServer } from 'node:http'
import { fileURLToPath } from 'node:url'
import { constants, createBrotliCompress, createGzip } from 'node:zlib'
import sirv from 'sirv'

/** Headers that have no `<meta>` equivalent. */
const SAFETY = {
  'Content-Security-Policy': "frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
}

/**
 * @typedef {import('node:http').IncomingMessage} Request
 * @typedef {import('node:http').ServerResponse} Response
 * @typedef {import('node:http').OutgoingHttpHeaders} Headers
 */

/**
 * Starts a server for a built site. `/x` and `/x/` give `x/index.html`; anything missing gives `404.html` with status 404. If a
 * file has a `.br` or `.gz` version, that one is sent; other text is compressed on the fly.
 *
 * @param {{ folder: string, port: number, base?: string | undefined }} site `port` 0 finds a free one; `base` is the path
 *   the folder is mounted at, by default `/`
 * @returns {Promise<{ href: string, close: () => Promise<void> }>} `href` ends with a slash; rejects if the port is in use
 */
export async function serve({ folder, port, base = '/' }) {
  const mount = `/${base}/`.replace(/\/+/g, '/')
  const files = sirv(folder, {
    etag: true,
    gzip: true,
    brotli: true,
    extensions: ['html'],
    setHeaders: (response, path) =>
      response.setHeader(
        'Cache-Control',
        path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      ),
  })

  // Node refuses headers above 16 kB by default; a comparison link with hundreds of role levels is longer.
  const server = createServer({ maxHeaderSize: 256 * 1024 }, (request, response) => {
    for (const [name, value] of Object.entries(SAFETY)) response.setHeader(name, value)
    if (request.method !== 'GET' && request.method !== 'HEAD') return sayOnly(405, response)
    const path = pathBelow(mount, request.url ?? '/')
    if (path === undefined) return sayOnly(404, response)

    const head = headOf(request, response)
    request.url = path
    files(request, response, () => {
      head.status = 404
      request.url = '/404.html'
      // The 404 page replaces another: a range of it or "not modified" would be wrong.
      delete request.headers.range
      delete request.headers['if-none-match']
      files(request, response, () => sayOnly(404, response))
    })
  })

  await new Promise((listening, failed) => server.once('error', failed).listen(port, () => listening(undefined)))
  const address = server.address()
  return {
    href: `http://localhost:${typeof address === 'object' && address ? address.port : port}${mount}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed())
        server.closeAllConnections()
      }),
  }
}

/**
 * The path within the folder; `undefined` outside the mount.
 * @param {string} mount
 * @param {string} href
 */
function pathBelow(mount, href) {
  const path = href.replace(/[?#].*/s, '')
  if (`${path}/` === mount) return '/'
  return path.startsWith(mount) ? path.slice(mount.length - 1) : undefined
}

/**
 * @param {number} status
 * @param {Response} response
 */
function sayOnly(status, response) {
  response.statusCode = status
  response.setHeader('Content-Type', 'text/plain')
  response.end(status === 404 ? 'Not found\n' : 'Only GET and HEAD\n')
}

/**
 * sirv writes the head and pipes the file. This comes between: it replaces status 200 with `status`, and compresses text that
 * is not compressed yet if the browser accepts it.
 * @param {Request} request
 * @param {Response} response
 */
function headOf(request, response) {
  const head = { status: 200 }
  const writeHead = response.writeHead.bind(response)
  Object.assign(response, {
    /** @param {number} status @param {Headers} [headers] */
    writeHead(status, headers = {}) {
      if (status !== 200) return writeHead(status, headers)
      const compressor = compressorFor(request, headers)
      if (!compressor) return writeHead(head.status, headers)
      response.once('pipe', (file) => {
        file.unpipe(response)
        file.pipe(compressor.stream).pipe(response)
      })
      const { 'Content-Length': _, ...others } = headers
      return writeHead(head.status, { ...others, 'Content-Encoding': compressor.encoding })
    },
  })
  return head
}

/**
 * @param {Request} request
 * @param {Headers} headers
 */
function compressorFor(request, headers) {
  const isText = /^text\/|javascript|json|xml/.test(String(headers['Content-Type']))
  if (!isText || headers['Content-Encoding'] || request.method === 'HEAD') return undefined
  const accepted = String(request.headers['accept-encoding'] ?? '')
  if (/\bbr\b/.test(accepted)) {
    return { encoding: 'br', stream: createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }) }
  }
  return /\bgzip\b/.test(accepted) ? { encoding: 'gzip', stream: createGzip() } : undefined
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const port = Number(process.env.PORT || 4173)
  try {
    if (!existsSync('dist/index.html')) throw new Error('There is no built site in dist. Run "npm run build" first.')
    const { href } = await serve({ folder: 'dist', port, base: process.env.BASE })
    console.log(`Open the career path explorer at ${href}`)
  } catch (problem) {
    console.error(sentenceFor(problem, port))
    process.exitCode = 1
  }
}

/**
 * @param {unknown} problem
 * @param {number} port
 */
function sentenceFor(problem, port) {
  if (!(problem instanceof Error)) return String(problem)
  const code = 'code' in problem ? problem.code : undefined
  if (code === 'EADDRINUSE') return `Port ${port} is in use. Choose another, for example: PORT=${port + 1} npm start`
  if (code === 'ERR_SOCKET_BAD_PORT') return `PORT=${process.env.PORT} is not a port. Use a number from 0 to 65535.`
  if (code === 'EACCES')
    return `This account may not use port ${port}. Choose another, for example: PORT=4173 npm start`
  return problem.message
}
