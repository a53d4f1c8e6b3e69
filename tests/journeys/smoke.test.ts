import { expect, test } from 'vitest'
import { openPage } from '../helpers/browser'

test('the start page opens, has a heading, and nothing goes wrong behind it', async () => {
  const { page, expectQuiet } = await openPage()
  expect(await page.getByRole('heading', { level: 1 }).textContent()).not.toBe('')
  await expectQuiet()
})
