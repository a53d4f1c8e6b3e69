// Serves the built site as any static file server would, with no rewrite rules.
// usage: node tools/serve.mjs     environment: PORT (default 4173), HOST (default 127.0.0.1, this machine only; 0.0.0.0 is every
// network it is on) and BASE (default /), the sub-path the site was built for
import { existsSync, ReadStream } from 'node:fs'
import { createServer } from 'node:http'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import { isUtf8MimeType, mime, send } from '@fastify/send'

/** Headers that have no `<meta>` equivalent. */
const SAFETY = {
  'Content-Security-Policy': "frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
}

/** Only what is made for a frame on another page may be in one: a role, a role level, a skill or a comparison with `?embed`. */
const embedded = /^[^?]*\/(?:compare|roles|skills)(?:\/[^?]*)?\?(?:.*&)?embed(?:[&=]|$)/

/** @param {Request} request */
function safetyOf({ url = '' }) {
  return embedded.test(url) ? { ...SAFETY, 'Content-Security-Policy': 'frame-ancestors *' } : SAFETY
}

/** What tools/compress.mjs wrote beside a file, best first. */
const encodings = /** @type {const} */ ([
  ['br', '.br'],
  ['gzip', '.gz'],
])

/**
 * @typedef {import('node:http').IncomingMessage} Request
 * @typedef {import('node:http').ServerResponse} Response
 */

/**
 * Starts a server for a built site. `/x` and `/x/` give `x/index.html`; anything missing gives `404.html` with status 404. Files
 * are looked up at each request, because a build may replace them while the server runs.
 *
 * @param {{ folder: string, port: number, host?: string | undefined, base?: string | undefined }} site `port` 0 finds a free
 *   one; `base` is the path the folder is mounted at, by default `/`
 * @returns {Promise<{ href: string, close: () => Promise<void> }>} `href` ends with a slash; rejects if the port is in use
 */
export async function serve({ folder, port, host = '127.0.0.1', base = '/' }) {
  const mount = `/${base}/`.replace(/\/+/g, '/')

  // Node refuses headers above 16 kB by default; a comparison link with hundreds of role levels is longer.
  const server = createServer({ maxHeaderSize: 256 * 1024 }, (request, response) => {
    answer(request, response).catch(() => request.socket.destroy())
  })

  /**
   * @param {Request} request
   * @param {Response} response
   */
  async function answer(request, response) {
    if (request.method !== 'GET' && request.method !== 'HEAD') return sayOnly(405, response)
    const path = pathBelow(mount, request.url ?? '/')
    if (path === undefined) return sayOnly(404, response)
    const found = await find(folder, path, request)
    if (found) return sendFile(found, response)
    // The 404 page replaces another: a range of it or "not modified" would be wrong.
    request.headers = { 'accept-encoding': request.headers['accept-encoding'] }
    const page = await find(folder, '/404.html', request)
    return page ? sendFile({ ...page, statusCode: 404 }, response) : sayOnly(404, response)
  }

  await new Promise((listening, failed) => server.once('error', failed).listen(port, host, () => listening(undefined)))
  const address = server.address()
  const name = ['127.0.0.1', '0.0.0.0', '::'].includes(host) ? 'localhost' : host
  return {
    href: `http://${name}:${typeof address === 'object' && address ? address.port : port}${mount}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed())
        server.closeAllConnections()
      }),
  }
}

/**
 * The file for a path, compressed if the browser accepts that, or why it is not sent (a range outside it); `null` if there is none.
 * @param {string} folder
 * @param {string} path
 * @param {Request} request
 * @returns {Promise<Pick<import('@fastify/send').SendResult, 'statusCode' | 'headers' | 'stream'> | null>}
 */
async function find(folder, path, request) {
  const accepted = String(request.headers['accept-encoding'] ?? '')
  // A range counts bytes of the file as it is.
  const compressed = request.headers.range
    ? []
    : encodings.filter(([name]) => new RegExp(`\\b${name}\\b`).test(accepted))
  const maxAge = path.startsWith('/assets/') ? '1y' : 0
  for (const file of path.endsWith('/') ? [`${path}index.html`] : [path, `${path}/index.html`]) {
    for (const [encoding, ending] of [...compressed, ['', '']]) {
      const { type, statusCode, headers, stream } = await send(request, file + ending, {
        root: folder,
        cacheControl: maxAge !== 0,
        maxAge,
        immutable: true,
      })
      if (type === 'directory' || (type === 'error' && [400, 403, 404].includes(statusCode))) continue
      if (type === 'error') return { statusCode, headers, stream }
      // A build may have removed it since.
      if (stream instanceof ReadStream && stream.pending && !(await opens(stream))) continue
      const contentType = mime.getType(file) ?? 'application/octet-stream'
      return {
        statusCode,
        stream,
        headers: {
          'Cache-Control': 'no-cache',
          ...headers,
          Vary: 'Accept-Encoding',
          ...(statusCode !== 304 && {
            'Content-Type': isUtf8MimeType(contentType) ? `${contentType}; charset=utf-8` : contentType,
            ...(encoding && { 'Content-Encoding': encoding }),
          }),
        },
      }
    }
  }
  return null
}

/**
 * @param {ReadStream} stream
 * @returns {Promise<boolean>}
 */
function opens(stream) {
  return new Promise((resolve) => stream.once('open', () => resolve(true)).once('error', () => resolve(false)))
}

/**
 * @param {Pick<import('@fastify/send').SendResult, 'statusCode' | 'headers' | 'stream'>} found
 * @param {Response} response
 */
async function sendFile({ statusCode, headers, stream }, response) {
  // Several requests may wait on one connection: where it ends, nobody tells the responses that had not begun.
  const { req: request } = response
  request.once('close', () => stream.destroy())
  if (request.destroyed) stream.destroy()
  response.writeHead(statusCode, { ...headers, ...safetyOf(request) })
  await pipeline(stream, response, { end: false })
  // Of a file that has become shorter the browser would wait for the rest.
  const isShort = stream instanceof ReadStream && stream.bytesRead < Number(headers['Content-Length'])
  if (isShort) request.socket.destroy()
  else response.end()
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
  response.writeHead(status, { ...SAFETY, 'Content-Type': 'text/plain' })
  response.end(status === 404 ? 'Not found\n' : 'Only GET and HEAD\n')
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const port = Number(process.env.PORT || 4173)
  try {
    if (!existsSync('dist/index.html')) throw new Error('There is no built site in dist. Run "npm run build" first.')
    const { href } = await serve({ folder: 'dist', port, host: process.env.HOST, base: process.env.BASE })
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
