import { afterEach, expect, test, vi } from 'vitest'
import { startBrowser } from '../helpers/find-browser'

afterEach(() => {
  vi.unstubAllEnvs()
})

test('a browser asked for that is not there is named, with what else would do', async () => {
  vi.stubEnv('CHROME_PATH', 'no/such/chrome')
  await expect(startBrowser()).rejects.toThrow(
    /CHROME_PATH=no\/such\/chrome does not start.*CHROME_PATH,.*install one.*@sparticuz\/chromium/s,
  )
})
