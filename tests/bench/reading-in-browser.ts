import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { serve } from '../../tools/serve.mjs'
import { startBrowser } from '../helpers/find-browser'
import type { ReadingTimes } from './in-browser/page'
import { printTable } from './table'

const OFFICIAL = process.env.OFFICIAL_FILES ?? '../shared/official-csv'
const LIKE_OFFICIAL = 'tests/fixtures/official-like'
const rounds = 11

/**
 * Prints what it takes a browser from the dropped official files to the framework one can look at, its report and what it
 * adds to the bundled one, in a worker that has just started; the floor is the CSV library's bare parse in such a worker.
 * The page is built by tests/bench/in-browser.
 */
export default async function benchReadingInBrowser(): Promise<void> {
  const isHere = existsSync(join(OFFICIAL, 'roles.csv'))
  const folder = isHere ? OFFICIAL : LIKE_OFFICIAL
  const site = await serve({ folder: '.build/bench-page', port: 0 })
  const browser = await startBrowser()
  try {
    const page = await browser.newPage()
    await page.goto(site.href)
    await page.getByLabel('Files').setInputFiles(['roles.csv', 'skills.csv'].map((name) => join(folder, name)))
    const bare: number[] = []
    const reading: number[] = []
    for (let round = 0; round < rounds; round += 1) {
      bare.push(await timeOf(page, 'bare'))
      reading.push(await timeOf(page, 'reading'))
    }
    const names = ['papaparse in a worker: rows of cells', 'opening in a worker: to the preview']
    console.log(
      `from drop to explorable in the browser, ${isHere ? 'the official files' : 'files like the official ones, much smaller'}`,
    )
    printTable([{ heading: 'fresh worker', names, took: [median(bare), median(reading)] }])
  } finally {
    await browser.close()
    await site.close()
  }
}

function timeOf(page: Page, way: keyof ReadingTimes): Promise<number> {
  return page.evaluate((name) => {
    if (!window.readingTimes) throw new Error('The page is not the one of the bench')
    return window.readingTimes[name]()
  }, way)
}

function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? NaN
}
