import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { QueryObserver } from '@tanstack/react-query'
import { createQueryClient, queries } from '@/data-source/queries'
import { fetchViewsFrom, ViewNotFound, ViewUnreachable } from '@/data-source/reader'

const path = 'frameworks/bakery/outline.json'
const ourPage = '<!doctype html><html><body><div id="root"></div></body></html>'
const portal = '<!doctype html><html><body>Welcome to our Wi-Fi</body></html>'

const asked: (RequestCache | undefined)[] = []

/** Answers one after another, the last of them again and again. */
function network(...answers: (() => Promise<Response>)[]): void {
  let place = 0
  vi.stubGlobal('fetch', (href: string, { cache }: RequestInit) => {
    expect(href).toBe(`/careers/${path}`)
    asked.push(cache)
    const answer = answers[Math.min(place, answers.length - 1)]
    place += 1
    return answer?.()
  })
}

const text =
  (body: string, status = 200) =>
  async () =>
    new Response(body, { status, headers: { 'content-type': 'application/json' } })

const read = (version = 'v2') => fetchViewsFrom('/careers/', version)(path)

beforeEach(() => void asked.splice(0))
afterEach(() => void vi.useRealTimers())

describe('a view is read', () => {
  test.each([
    ['of the version of the page', '{"siteVersion":"v2","name":"Baker"}', 'v2'],
    ['that names no version', '{"name":"Baker"}', 'v2'],
    ['by a page that has no version, as while developing', '{"siteVersion":"v9","name":"Baker"}', ''],
  ])('%s, and the stamp is no part of it', async (_, body, version) => {
    network(text(body))
    expect(await read(version)).toEqual({ name: 'Baker' })
    expect(asked).toEqual(['default'])
  })

  test('past a cache that has one of another version', async () => {
    network(text('{"siteVersion":"v1","name":"Backer"}'), text('{"siteVersion":"v2","name":"Baker"}'))
    expect(await read()).toEqual({ name: 'Baker' })
    expect(asked).toEqual(['default', 'reload'])
  })

  test('as a list', async () => {
    network(text('[{"id":"bakery"}]'))
    expect(await read()).toEqual([{ id: 'bakery' }])
  })
})

test.each([
  ['404', text('', 404)],
  ['a page of the site, as some hosts answer', text(ourPage)],
])('there is none where the site answers with %s', async (_, answer) => {
  network(answer)
  await expect(read()).rejects.toBeInstanceOf(ViewNotFound)
})

test.each([
  ['of another version', text('{"siteVersion":"v3","name":"Baker"}')],
  ['cut short', text('{"siteVersion":"v2","na')],
  ['empty', text('')],
  ['a page of somebody in between', text(portal)],
  ['a failure of the server', text('{}', 503)],
  ['none: there is no connection', () => Promise.reject(new TypeError('Failed to fetch'))],
])('it is out of reach where the answer is %s', async (_, answer) => {
  network(answer)
  await expect(read()).rejects.toBeInstanceOf(ViewUnreachable)
})

test('it is out of reach where nothing ever answers, and where the reader stops waiting', async () => {
  vi.useFakeTimers()
  vi.stubGlobal('fetch', (_href: string, { signal }: RequestInit) => {
    return new Promise((_answer, fail) => signal?.addEventListener('abort', () => fail(new Error('aborted'))))
  })
  await Promise.all([expect(read()).rejects.toBeInstanceOf(ViewUnreachable), vi.advanceTimersByTimeAsync(60_000)])
  const reader = new AbortController()
  const reading = fetchViewsFrom('/careers/', '')(path, reader.signal)
  reader.abort()
  await expect(reading).rejects.toBeInstanceOf(ViewUnreachable)
})

test('a view that a new screen waits for still comes when what asked for it first is gone', async () => {
  let answer: (view: unknown) => void = () => {}
  const client = createQueryClient(
    (_path, signal) =>
      new Promise((resolve, reject) => {
        answer = resolve
        signal?.addEventListener('abort', () => reject(new Error('aborted')))
      }),
  )
  const leave = new QueryObserver(client, queries.frameworks()).subscribe(() => {})
  const awaited = client.ensureQueryData(queries.frameworks())
  leave()
  answer([])
  await expect(awaited).resolves.toEqual([])
})
