// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { reloadOnceFor, watchSite } from '@/data-source/site'

let answer: () => Promise<Response> = () => Promise.reject(new TypeError('Failed to fetch'))
let [asked, day] = [0, 0]
let stop = () => {}

beforeEach(() => {
  // Each on a day of its own, so that none is trouble of the one before.
  day += 1
  vi.useFakeTimers({ now: new Date(2030, 0, day) })
  asked = 0
  vi.stubGlobal('fetch', () => {
    asked += 1
    return answer()
  })
})
afterEach(() => {
  stop()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

test('the site is asked at once, then less and less often, and at once when the connection is back', async () => {
  const heard: (string | null)[] = []
  answer = () => Promise.reject(new TypeError('Failed to fetch'))
  stop = watchSite((version) => heard.push(version))
  await vi.advanceTimersByTimeAsync(0)
  expect(heard).toEqual([null])
  await vi.advanceTimersByTimeAsync(60_000)
  expect(asked).toBeGreaterThan(4)
  expect(asked).toBeLessThan(9)
  const before = asked
  answer = async () => new Response('{"version":"v2"}')
  window.dispatchEvent(new Event('online'))
  await vi.advanceTimersByTimeAsync(10)
  expect(asked).toBe(before + 1)
  expect(heard.at(-1)).toBe('v2')
  stop()
  await vi.advanceTimersByTimeAsync(600_000)
  expect(asked).toBe(before + 1)
})

test.each(['<html>Welcome to our Wi-Fi</html>', '{"version":2}', 'null', ''])(
  '%j in place of the version is no answer of the site',
  async (body) => {
    const heard: (string | null)[] = []
    answer = async () => new Response(body)
    stop = watchSite((version) => heard.push(version))
    await vi.advanceTimersByTimeAsync(0)
    expect(heard).toEqual([null])
  },
)

test('a page is reloaded once for each version, and not where that cannot be remembered', () => {
  const reload = vi.fn<() => void>()
  vi.stubGlobal('location', { pathname: '/me', reload })
  expect([reloadOnceFor('v2'), reloadOnceFor('v2'), reloadOnceFor('v3')]).toEqual([true, false, true])
  vi.stubGlobal('sessionStorage', {
    getItem: () => {
      throw new DOMException('Denied', 'SecurityError')
    },
  })
  expect(reloadOnceFor('v4')).toBe(false)
  expect(reload).toHaveBeenCalledTimes(2)
})
