import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import puppeteer, { type Browser, type ElementHandle, type Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from 'vitest'
import { screens } from '../helpers/screens'

const usualPaths = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
]

let browser: Browser
let page: Page
/** What went wrong on the page that a visitor would not see. */
const noise: string[] = []

beforeAll(async () => {
  const executablePath = process.env.FIREFOX_PATH ?? usualPaths.find(existsSync)
  if (!executablePath)
    throw new Error('No Firefox found. Install one (Debian: apt-get install firefox-esr), or name it in FIREFOX_PATH.')
  browser = await puppeteer.launch({ browser: 'firefox', executablePath, headless: true })
})
afterAll(() => browser.close())

beforeEach(async () => {
  noise.splice(0)
  page = await browser.newPage()
  page.on('pageerror', (error) => noise.push(String(error)))
  page.on('console', (message) => {
    if (message.type() === 'error') noise.push(message.text())
  })
})
afterEach(async () => {
  await page.close()
  if (noise.length > 0) throw new Error(noise.join('\n'))
})

async function goTo(path: string): Promise<void> {
  await page.goto(new URL(path.slice(1), inject('site')).href)
}

/** Waits until the page shows a text. Not `waitForSelector`: it evaluates a script in the page, which the policy forbids. */
async function expectText(text: string): Promise<void> {
  await expect.poll(() => page.$eval('body', ({ innerText }) => innerText)).toContain(text)
}

/** Presses the first link or button that a selector and a text name. */
async function press(selector: string, text: string): Promise<void> {
  await expectText(text)
  await page.$$eval(
    selector,
    (found, wanted) => {
      const element = found.find(({ textContent }) => textContent?.trim() === wanted)
      if (element instanceof HTMLElement) element.click()
    },
    text,
  )
}

async function expectHeading(heading: string): Promise<void> {
  await expect.poll(() => page.$eval('h1', ({ textContent }) => textContent)).toBe(heading)
}

test.each(screens.map(({ name, path, heading }) => ({ name, path, heading })))('$name', async ({ path, heading }) => {
  await goTo(path)
  await expectHeading(heading)
})

test('a link leads on, and Back comes back', async () => {
  await goTo('/uk-ddat-2020/roles/product-manager')
  await press('main a', 'Senior product manager')
  await expectHeading('Senior product manager')
  await page.evaluate(() => history.back())
  await expectHeading('Product manager')
})

test('a comparison aligns the skills of two role levels', async () => {
  await goTo(
    '/compare?at=uk-ddat-2020/product-manager/product-manager&at=uk-ddat-2020/product-manager/lead-product-manager',
  )
  await expectHeading('Product manager and Lead product manager')
  expect(await page.$$eval('th[scope="row"]', (rows) => rows.length)).toBeGreaterThan(9)
})

test('a path leads from one role level to another', async () => {
  const role = 'uk-gdd-2025/product-manager'
  await goTo(`/path?from=${role}/associate-product-manager&to=${role}/head-of-product`)
  await expect.poll(() => page.$eval('h1', ({ textContent }) => textContent)).toMatch(/Head of product/)
  await expectText('Senior product manager')
})

test('My skills are there again after a reload', async () => {
  const name = () =>
    page.$eval('main input[type="text"]', (field) => (field instanceof HTMLInputElement ? field.value : ''))
  await goTo('/me')
  await expectText('Start without a role level')
  await page.type('main input[type="text"]', 'Ann')
  await press('main button', 'Start without a role level')
  await expectText('People on this device')
  await page.reload()
  await expectText('People on this device')
  expect(await name()).toBe('Ann')
})

test('files like the official ones are opened', async () => {
  await goTo('/open')
  await expect.poll(() => page.$('input[type="file"]')).not.toBeNull()
  const picker = (await page.$('input[type="file"]')) as ElementHandle<HTMLInputElement>
  await picker.uploadFile(...['roles.csv', 'skills.csv'].map((name) => resolve('tests/fixtures/official-like', name)))
  await expectText('skill requirements')
})
