import { readFileSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import type { Framework } from '@/core/model'
import { serve } from '../../tools/serve.mjs'
import { startBrowser } from '../helpers/find-browser'

/** One frame at 60 Hz, in milliseconds. */
const frame = 1000 / 60
/** In frames, at the 95th percentile. */
const aim = 2
const framework = 'frameworks/uk-gdd-2025/framework.json'
const typed = [
  'senior product manager',
  'stakeholder',
  'sofware develper',
  'scrum master',
  'ba',
  'data engineer',
  'python',
]
/** Longer than any answer: what is painted last in it belongs to the key before. */
const pause = 500

/** Prints how long it takes from a key in the palette until its results are painted, with the default framework once and ten times over. */
export default async function benchSearch(): Promise<void> {
  const site = await serve({ folder: 'dist', port: 0 })
  const browser = await startBrowser()
  try {
    console.log(
      `key to painted results in the palette, in frames of ${frame.toFixed(1)} ms; aim: ${aim} at the 95th percentile`,
    )
    for (const times of [1, 10]) {
      const took = await keysToPaint(browser, site.href, times)
      const at = (share: number) => (took[Math.floor((took.length - 1) * share)] ?? NaN) / frame
      const verdict = at(0.95) <= aim ? 'holds' : 'does not hold'
      console.log(
        `${times} x the data: median ${at(0.5).toFixed(1)}, 95th percentile ${at(0.95).toFixed(1)} of ${took.length} keys: ${verdict}`,
      )
    }
  } finally {
    await browser.close()
    await site.close()
  }
}

async function keysToPaint(browser: Browser, site: string, times: number): Promise<number[]> {
  const page = await browser.newPage()
  await page.route(`**/${framework}`, (route) => route.fulfill({ json: manyTimes(times) }))
  await page.goto(site, { waitUntil: 'networkidle' })
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox', { name: 'Search' }).fill('manager')
  await page.getByRole('option').first().waitFor()
  // All frameworks are there, the large one last.
  await page.waitForTimeout(3_000 * Math.ceil(times / 3))
  await page.evaluate(watchKeys)
  const took: number[] = []
  for (const text of typed) {
    await page.getByRole('combobox', { name: 'Search' }).fill('')
    await page.waitForTimeout(pause)
    for (const letter of text) {
      await page.keyboard.press(letter === ' ' ? 'Space' : letter)
      await page.waitForTimeout(pause)
      const ms = await page.evaluate(() => window.keyToPaint)
      // A letter that changes no result paints nothing.
      if (ms !== undefined) took.push(ms)
    }
  }
  await page.close()
  return took.toSorted((a, b) => a - b)
}

declare global {
  interface Window {
    /** In ms, of the last key. */
    keyToPaint?: number | undefined
  }
}

/** Runs in the page. */
function watchKeys(): void {
  let pressed = 0
  window.addEventListener(
    'keydown',
    () => {
      pressed = performance.now()
      window.keyToPaint = undefined
    },
    true,
  )
  const list = document.querySelector('[role="listbox"]')
  if (!list) throw new Error('The palette is not open')
  new MutationObserver(() => {
    // What waits for the end of this frame's work runs when it has been painted.
    requestAnimationFrame(() => setTimeout(() => (window.keyToPaint = performance.now() - pressed)))
  }).observe(list, { childList: true, subtree: true, characterData: true })
}

/** Copies whose roles and skills have names of their own. */
function manyTimes(times: number): Framework {
  const original: Framework = JSON.parse(readFileSync(`dist/${framework}`, 'utf8'))
  const copies = Array.from({ length: times }, (_, index) => index)
  const own = <Named extends { readonly id: string; readonly name: string }>(named: Named, copy: number): Named =>
    copy === 0 ? named : { ...named, id: `${named.id}-${copy}`, name: `${named.name} ${copy}` }
  return {
    ...original,
    skills: copies.flatMap((copy) => original.skills.map((skill) => own(skill, copy))),
    roles: copies.flatMap((copy) =>
      original.roles.map((role) => ({
        ...own(role, copy),
        roleLevels: role.roleLevels.map((roleLevel) => ({
          ...own(roleLevel, copy),
          requirements: roleLevel.requirements.map((requirement) => ({
            ...requirement,
            skill: copy === 0 ? requirement.skill : `${requirement.skill}-${copy}`,
          })),
        })),
      })),
    ),
  }
}
