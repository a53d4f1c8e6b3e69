import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { serve } from '../../tools/serve.mjs'
import { Dice } from '../helpers/damage'

const methods = ['GET', 'GET', 'GET', 'HEAD', 'POST', 'OPTIONS', 'BREW']
const paths = [
  '/',
  '/a',
  '/a/',
  '/a/index.html',
  '/app.js',
  '/large.bin',
  '/comes-and-goes.txt',
  '/gone',
  '//',
  '/..%2f..%2fetc%2fpasswd',
  '/../../etc/passwd',
  '/%00',
  '/%',
  '/%c0%ae%c0%ae/',
  '/a%0a',
  '*',
  'http://elsewhere/a',
  `/${'a/'.repeat(3000)}`,
  `/a?${'at=x&'.repeat(3000)}`,
]
const headers = [
  '',
  'Accept-Encoding: br, gzip\r\n',
  'Range: bytes=0-0\r\n',
  'Range: bytes=5-2\r\n',
  'Range: bytes=-\r\n',
  'Range: bytes=-99999999999\r\n',
  'Range: bytes=99999999999999999999999-\r\n',
  'Range: bytes=0-1,3-4,2-9\r\n',
  `Range: bytes=${'0-,'.repeat(2000)}\r\n`,
  'If-None-Match: *\r\n',
  'If-Modified-Since: never\r\n',
  'If-Range: "x"\r\nRange: bytes=1-\r\n',
  'If-Match: "x"\r\n',
]
/** What a client does with its connection once it has written. */
const ends = ['waits', 'waits', 'waits', 'aborts at once', 'aborts at the first byte', 'writes rubbish'] as const

test('10,000 raw requests of all kinds leave the server as it was', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'attacked-'))
  mkdirSync(join(folder, 'a'))
  const files = {
    '404.html': 'none',
    'index.html': 'start',
    'a/index.html': 'a',
    'a/index.html.br': 'a',
    'app.js': '1',
  }
  for (const [file, text] of Object.entries({ ...files, 'large.bin': 'x'.repeat(200_000) }))
    writeFileSync(join(folder, file), text)
  const open = openFiles()
  const server = await serve({ folder, port: 0 })
  const port = Number(new URL(server.href).port)
  const dice = new Dice(19)
  const perConnection = 10
  const client = async (connections: number) => {
    for (let i = 0; i < connections; i += 1) {
      const requests = Array.from(
        { length: perConnection },
        () => `${dice.pick(methods)} ${dice.pick(paths)} HTTP/1.1\r\nHost: x\r\n${dice.pick(headers)}\r\n`,
      )
      const last = 'GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n'
      const text = requests.join('') + last
      const end = dice.pick(ends)
      await converse(port, end === 'writes rubbish' ? `${text.slice(0, dice.roll(999))}\0\r\n\r\n` : text, end)
      const file = join(folder, 'comes-and-goes.txt')
      if (dice.roll(2) === 0) writeFileSync(file, 'x'.repeat(dice.roll(100_000)))
      else rmSync(file, { force: true })
    }
  }
  await Promise.all(Array.from({ length: 20 }, () => client(50)))

  expect(await (await fetch(`http://127.0.0.1:${port}/`)).text()).toBe('start')
  await server.close()
  await vi.waitUntil(() => openFiles() <= open)
  rmSync(folder, { recursive: true })
})

/** Resolves when the connection has ended. */
function converse(port: number, text: string, end: (typeof ends)[number]): Promise<void> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.write(text)
      if (end === 'aborts at once') socket.destroy()
    })
    socket.on('data', () => {
      if (end === 'aborts at the first byte') socket.destroy()
    })
    socket.on('error', () => {})
    socket.on('close', () => resolve())
  })
}

/** Where Linux tells it; elsewhere none. */
function openFiles(): number {
  return existsSync('/proc/self/fd') ? readdirSync('/proc/self/fd').length : 0
}
