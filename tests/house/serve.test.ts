import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { get, type IncomingHttpHeaders } from 'node:http'
import { networkInterfaces, tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { serve } from '../../tools/serve.mjs'

const site = {
  'index.html': '<h1>Start</h1>',
  'uk/roles/index.html': '<h1>Roles</h1>',
  '404.html': '<h1>Not found</h1>',
  'assets/app.js': 'export const app = 1\n'.repeat(100),
  'frameworks/uk.json': '{"id":"uk"}',
}

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'site-'))
  for (const [path, text] of Object.entries(site)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  writeFileSync(join(folder, 'uk/roles/index.html.br'), brotliCompressSync(site['uk/roles/index.html']))
  writeFileSync(join(folder, 'uk/roles/index.html.gz'), gzipSync(site['uk/roles/index.html']))
})
afterAll(() => rmSync(folder, { recursive: true }))

const running: { close: () => Promise<void> }[] = []
afterEach(async () => {
  await Promise.all(running.splice(0).map(({ close }) => close()))
})

async function start(base?: string): Promise<string> {
  const server = await serve({ folder, port: 0, base })
  running.push(server)
  return server.href
}

interface Answer {
  readonly status: number | undefined
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
}

/** As the bytes come: fetch would decompress them, and send no header of its own choosing. */
function ask(href: string, headers: Record<string, string> = {}): Promise<Answer> {
  return new Promise((answered, failed) => {
    get(href, { headers }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('end', () =>
        answered({ status: response.statusCode, headers: response.headers, body: Buffer.concat(parts) }),
      )
    }).on('error', failed)
  })
}

describe('what is where', () => {
  test.each([
    ['', 200, 'Start'],
    ['uk/roles', 200, 'Roles'],
    ['uk/roles/', 200, 'Roles'],
    ['uk/roles?at=1&at=2', 200, 'Roles'],
    ['uk', 404, 'Not found'],
    ['uk/role', 404, 'Not found'],
    ['assets/gone.js', 404, 'Not found'],
    ['%', 404, 'Not found'],
    ['..%2f..%2fetc%2fpasswd', 404, 'Not found'],
  ])('/%s is answered with %d', async (path, status, words) => {
    const answer = await ask(`${await start()}${path}`)
    expect([answer.status, answer.body.toString()]).toEqual([status, `<h1>${words}</h1>`])
  })

  test.each(['/careers/', 'careers', '/careers'])(
    'a site for the sub-path %s is there and nowhere else',
    async (base) => {
      const href = await start(base)
      expect(new URL(href).pathname).toBe('/careers/')
      expect((await ask(`${href}uk/roles`)).body.toString()).toBe(site['uk/roles/index.html'])
      expect((await ask(href.replace(/\/$/, ''))).body.toString()).toBe(site['index.html'])
      expect((await ask(`${href}gone`)).body.toString()).toBe(site['404.html'])
      expect((await ask(new URL('/uk/roles', href).href)).status).toBe(404)
      expect((await ask(new URL('/careersuk/roles', href).href)).status).toBe(404)
    },
  )

  test('a port that is taken is refused', async () => {
    const port = Number(new URL(await start()).port)
    await expect(serve({ folder, port })).rejects.toMatchObject({ code: 'EADDRINUSE' })
  })
})

describe('headers', () => {
  test.each(['', 'gone'])('/%s may not be framed, sniffed, or named to other sites', async (path) => {
    const { headers } = await ask(`${await start()}${path}`)
    expect(headers).toMatchObject({
      'content-security-policy': "frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
    })
  })

  test.each([
    ['uk/roles/a?embed', '*'],
    ['uk/roles/a/compare/b/c?show=changes&embed=1', '*'],
    ['uk/skills/a?embed', '*'],
    ['compare?embed&at=uk/a/b', '*'],
    ['me?embed', "'none'"],
    ['uk/roles/a', "'none'"],
    ['uk/roles/a?embedded', "'none'"],
    ['open?back=/uk/roles/a?embed', "'none'"],
  ])('/%s may be framed by %s', async (path, by) => {
    const { headers } = await ask(`${await start()}${path}`)
    expect(headers['content-security-policy']).toBe(`frame-ancestors ${by}`)
  })

  test('the nginx recipe of README sets the same', async () => {
    const readme = readFileSync('README.md', 'utf8')
    const { headers } = await ask(await start())
    for (const name of ['X-Content-Type-Options', 'Referrer-Policy'])
      expect(readme).toContain(`add_header ${name} "${String(headers[name.toLowerCase()])}" always;`)
    expect(readme).toContain('add_header Content-Security-Policy $framing always;')
    expect(readme).toContain(`default "${String(headers['content-security-policy'])}";`)
    const [, pattern = ''] = /^ *"~(.*)" "frame-ancestors \*";$/m.exec(readme) ?? []
    expect(readFileSync('tools/serve.mjs', 'utf8').replaceAll('\\/', '/')).toContain(`= /${pattern}/\n`)
  })

  test('an asset is kept for good, a page is asked for again', async () => {
    const href = await start()
    expect((await ask(`${href}assets/app.js`)).headers['cache-control']).toContain('immutable')
    const { headers } = await ask(href)
    expect(headers['cache-control']).toBe('no-cache')
    expect((await ask(href, { 'if-none-match': String(headers.etag) })).status).toBe(304)
    expect(
      (await ask(`${href}gone`, { 'if-none-match': String((await ask(`${href}gone`)).headers.etag) })).status,
    ).toBe(404)
  })
})

describe('compression', () => {
  test.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ])('who accepts %s gets the file that the build compressed so', async (encoding, decompress) => {
    const { headers, body } = await ask(`${await start()}uk/roles`, { 'accept-encoding': `${encoding}, x` })
    expect(headers).toMatchObject({
      'content-encoding': encoding,
      'content-type': 'text/html; charset=utf-8',
      'content-length': String(body.length),
      vary: 'Accept-Encoding',
    })
    expect(decompress(body).toString()).toBe(site['uk/roles/index.html'])
  })

  test('what is not compressed goes out as it is', async () => {
    const { headers, body } = await ask(`${await start()}frameworks/uk.json`, { 'accept-encoding': 'gzip, br' })
    expect(headers).toMatchObject({ 'content-type': 'application/json; charset=utf-8' })
    expect([headers['content-encoding'], body.toString()]).toEqual([undefined, site['frameworks/uk.json']])
  })
})

describe('parts of a file', () => {
  test.each([
    ['bytes=0-0', 206, 'e'],
    ['bytes=0-5', 206, 'export'],
    ['bytes=-2', 206, '1\n'],
    ['bytes=5-2', 416, undefined],
    ['bytes=99999999999999999999-', 416, undefined],
    ['bytes=9007199254740993-9007199254740999', 416, undefined],
    ['lines=1-2', 200, site['assets/app.js']],
  ])('%s is answered with %d', async (range, status, words) => {
    const answer = await ask(`${await start()}assets/app.js`, { range, 'accept-encoding': 'br' })
    expect(answer.status).toBe(status)
    if (words !== undefined) expect(answer.body.toString()).toBe(words)
  })
})

describe('while it runs', () => {
  test('a build may remove files and bring others', async () => {
    const href = await start()
    writeFileSync(join(folder, 'assets/old.js'), 'old')
    expect((await ask(`${href}assets/old.js`)).body.toString()).toBe('old')
    rmSync(join(folder, 'assets/old.js'))
    writeFileSync(join(folder, 'assets/new.js'), 'new')
    expect((await ask(`${href}assets/old.js`)).status).toBe(404)
    expect((await ask(`${href}assets/new.js`)).body.toString()).toBe('new')
  })

  test('of a file that becomes shorter nobody waits for the rest', async () => {
    const large = join(folder, 'large.bin')
    writeFileSync(large, '')
    truncateSync(large, 300_000_000)
    const ended = new Promise<string>((told) => {
      void start().then((href) =>
        get(`${href}large.bin`, (response) => {
          truncateSync(large, 10)
          response.on('data', () => {})
          response.on('close', () => told(response.complete ? 'whole' : 'broken off'))
          response.on('error', () => {})
        }),
      )
    })
    expect(await ended).toBe('broken off')
  })

  test('it is there for this machine only, unless another host is asked for', async () => {
    const elsewhere = Object.values(networkInterfaces())
      .flat()
      .find((at) => at?.family === 'IPv4' && !at.internal)?.address
    const at = async (host?: string) => {
      const server = await serve({ folder, port: 0, host })
      running.push(server)
      return ask(server.href.replace('localhost', elsewhere ?? '127.0.0.2')).then(
        ({ status }) => status,
        () => 'refused',
      )
    }
    expect([await at(), await at('0.0.0.0')]).toEqual(['refused', 200])
  })
})

describe('on the command line', () => {
  /** What it says before it gives up, run in a folder with or without a dist. */
  function giveUp(cwd: string, env: Record<string, string>): Promise<{ code: number | null; said: string }> {
    return new Promise((done) => {
      const child = spawn(process.execPath, [resolve('tools/serve.mjs')], { cwd, env: { ...process.env, ...env } })
      let said = ''
      child.stderr.on('data', (part: Buffer) => (said += part.toString()))
      child.on('close', (code) => done({ code, said }))
    })
  }

  test('without a site it says how to get one', async () => {
    expect(await giveUp(folder, { PORT: '0' })).toEqual({ code: 1, said: expect.stringContaining('npm run build') })
  })

  test('a port that is taken, or none, is named with the way out', async () => {
    const { port } = new URL(await start())
    const home = mkdtempSync(join(tmpdir(), 'home-'))
    mkdirSync(join(home, 'dist'))
    writeFileSync(join(home, 'dist/index.html'), '')
    expect(await giveUp(home, { PORT: port })).toEqual({
      code: 1,
      said: expect.stringMatching(`Port ${port} is in use.*PORT=`),
    })
    expect(await giveUp(home, { PORT: 'http' })).toEqual({
      code: 1,
      said: expect.stringContaining('PORT=http is not a port'),
    })
    rmSync(home, { recursive: true })
  })
})
