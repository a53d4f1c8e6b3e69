import type { Page } from 'playwright-core'

/** Has the next worker that opens or keeps files run a script before its own, e.g. to take its database from it. */
export async function inWorker(page: Page, script: string): Promise<void> {
  await page.route(
    '**/assets/worker-*.js',
    async (route) => {
      const answer = await route.fetch()
      await route.fulfill({ response: answer, body: `${script}\n${await answer.text()}` })
    },
    { times: 1 },
  )
}
