import { describe, expect, test } from 'vitest'
import { axeAll } from '../helpers/axe'
import { goTo, openPage, reload } from '../helpers/browser'
import { finger, mouse } from '../helpers/hands'
import {
  associate,
  begin,
  chooseSkillLevel,
  chooseTarget,
  downloaded,
  openAsAnn,
  progress,
  senior,
  skillLevel,
} from '../helpers/my-skills'
import { expectFocused, expectScreen, expectSeen } from '../helpers/seen'

describe('several people on one device', () => {
  test('are kept apart, renamed, removed, and brought back', async () => {
    const { page, expectQuiet } = await openAsAnn()
    const add = page.getByRole('button', { name: 'Add a person' })
    await add.click()
    const typed = page.getByRole('dialog').getByLabel(/^Name/)
    await typed.fill('Bo')
    await page.keyboard.press('Escape')
    await expectFocused(add)
    await add.click()
    await expect.poll(() => typed.inputValue()).toBe('Bo')
    await begin(page, mouse, '', 'Content designer')
    await expectScreen(page, 'My skills: Bo')
    await expectFocused(page.getByRole('heading', { level: 1 }))
    await expectSeen(page.getByRole('status').getByText('Added Bo. You now see their skills.'))
    await expect
      .poll(() => page.getByLabel('Person', { exact: true }).locator('option').allTextContents())
      .toEqual(['Ann Ögren', 'Bo'])

    await page.getByLabel('Name', { exact: true }).fill('Bo Li')
    await expectScreen(page, 'My skills: Bo Li')
    await page.getByLabel('Person', { exact: true }).selectOption('Ann Ögren')
    await expectSeen(progress(page).getByText('28 skill steps: 13 reached'))

    await page.getByRole('button', { name: 'Remove Ann Ögren' }).click()
    await expectSeen(page.getByText('Removed from this device: Ann Ögren. You now see the skills of Bo Li.'))
    await expectScreen(page, 'My skills')
    await expect.poll(() => page.getByLabel('Name', { exact: true }).inputValue()).toBe('Bo Li')
    await page.getByRole('button', { name: 'Undo' }).click()
    await expectScreen(page, 'My skills: Ann Ögren')
    await expect
      .poll(() => page.getByLabel('Person', { exact: true }).locator('option').allTextContents())
      .toEqual(['Ann Ögren', 'Bo Li'])

    const file = await downloaded(page, () => page.getByRole('button', { name: 'Save all 2 people as a file' }).click())
    expect(JSON.parse(file)).toMatchObject({ profiles: [{ name: 'Ann Ögren' }, { name: 'Bo Li' }] })
    await reload(page)
    await expectScreen(page, 'My skills: Ann Ögren')
    await expectQuiet()
  })
})

describe('two tabs', () => {
  test.each([
    ['1280', mouse],
    ['390', finger],
  ] as const)('at %s px lose nothing of each other, and each shows what the other did', async (_, hand) => {
    const { page, expectQuiet } = await openAsAnn(hand)
    const other = await page.context().newPage()
    await goTo(other, '/me')
    await expectSeen(progress(other).getByText('28 skill steps: 13 reached'))

    // At once, so that neither has heard of the other's change when it makes its own.
    await Promise.all([
      chooseSkillLevel(page, 'Agile and Lean practices', 'Practitioner', false),
      chooseSkillLevel(other, 'Product leadership', 'Practitioner', false),
    ])
    for (const tab of [page, other]) {
      await expectSeen(progress(tab).getByText('28 skill steps: 16 reached'))
      await expect.poll(() => skillLevel(tab, 'Agile and Lean practices', 'Practitioner').isChecked()).toBe(true)
      await expect.poll(() => skillLevel(tab, 'Product leadership', 'Practitioner').isChecked()).toBe(true)
    }

    for (const tab of [page, other]) await tab.getByText('Note and evidence').first().click()
    const notes = [page, other].map((tab) => tab.getByRole('textbox', { name: 'Note', exact: true }).first())
    await Promise.all(notes.map((note, tab) => note.pressSequentially(tab === 0 ? 'from the one' : 'AND THE OTHER')))
    await expect.poll(async () => new Set(await Promise.all(notes.map((note) => note.inputValue()))).size).toBe(1)
    await reload(page)
    await page.getByText('Note and evidence').first().click()
    const kept = await page.getByRole('textbox', { name: 'Note', exact: true }).first().inputValue()
    expect(
      [...kept]
        .filter((letter) => letter !== '\n')
        .toSorted()
        .join(''),
    ).toBe([...'from the oneAND THE OTHER'].toSorted().join(''))
    await expectQuiet()
  })

  test('show two people, each its own', async () => {
    const { page } = await openAsAnn()
    await page.getByRole('button', { name: 'Add a person' }).click()
    await begin(page, mouse, 'Bo', 'Content designer')
    const other = await page.context().newPage()
    await goTo(other, '/me')
    await expectScreen(other, 'My skills: Bo')
    await other.getByLabel('Person', { exact: true }).selectOption('Ann Ögren')
    await expectScreen(other, 'My skills: Ann Ögren')
    await reload(other)
    await expectScreen(other, 'My skills: Ann Ögren')
    await expectScreen(page, 'My skills: Bo')
  })
})

describe('a device that keeps nothing', () => {
  const says = /lost when you close this tab/

  test.each([1280, 390])(
    'because it is full: the session goes on, says so, and writes all of it once there is room; at %i px',
    async (width) => {
      const { page } = await openPage({ width })
      // As a browser without room left does it: what was to be written is given up, and why. Reading goes on.
      await page.addInitScript(() => {
        const put = IDBObjectStore.prototype.put
        const isFull = () => localStorage.getItem('room') !== 'yes'
        IDBObjectStore.prototype.put = function (this: IDBObjectStore, value: unknown, key?: IDBValidKey) {
          const request = put.call(this, value, key)
          if (isFull()) this.transaction.abort()
          return request
        }
        Object.defineProperty(IDBTransaction.prototype, 'error', {
          get: () => (isFull() ? new DOMException('The disk is full', 'QuotaExceededError') : null),
        })
      })
      await goTo(page, '/me')
      await begin(page, mouse, 'Ann', associate)
      await expectSeen(
        page.getByRole('alert').filter({ hasText: says }).filter({ hasText: 'storage of this device is full' }),
      )
      await chooseTarget(page, mouse, senior)
      await chooseSkillLevel(page, 'Product leadership', 'Working', false)
      await expectSeen(progress(page).getByText('28 skill steps: 14 reached'))
      expect(await axeAll(page)).toEqual([])
      const file = await downloaded(page, () => page.getByRole('button', { name: 'Save as a file' }).click())
      expect(JSON.parse(file)).toMatchObject({ profiles: [{ name: 'Ann' }] })

      await page.evaluate(() => localStorage.setItem('room', 'yes'))
      await chooseSkillLevel(page, 'Product leadership', 'Practitioner', false)
      await expectSeen(page.getByText('What you enter stays in this browser'))
      await reload(page)
      await expectSeen(progress(page).getByText('28 skill steps: 15 reached'))
    },
  )

  test('because the browser refuses: the same', async () => {
    const { page, expectQuiet } = await openPage()
    await page.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('Not in this window', 'SecurityError')
      }
      Object.defineProperty(window, 'localStorage', { get: () => null })
      Object.defineProperty(window, 'sessionStorage', { get: () => null })
    })
    await goTo(page, '/me')
    await begin(page, mouse, 'Ann', associate)
    await expectSeen(
      page.getByRole('alert').filter({ hasText: says }).filter({ hasText: 'does not let the page store anything' }),
    )
    const header = page.getByRole('banner')
    await header.getByRole('link', { name: 'About the data' }).click()
    await expectScreen(page, 'About the data')
    await header.getByRole('link', { name: 'My skills' }).click()
    await expectScreen(page, 'My skills')
    await expect.poll(() => page.getByLabel('Name', { exact: true }).inputValue()).toBe('Ann')
    await expectQuiet()
  })
})

test.each([
  [
    'does not answer',
    `{ const { open } = IDBFactory.prototype
    IDBFactory.prototype.open = function () {
      return Object.assign(open.call(this, 'another'), { addEventListener() {} })
    } }`,
  ],
  ['was used by a newer version', "IDBFactory.prototype.open = () => { throw new DOMException('', 'VersionError') }"],
])('storage that %s is said, and the session goes on; also where tabs cannot talk', async (says, storage) => {
  const { page, expectQuiet } = await openPage()
  await page.addInitScript(`delete window.BroadcastChannel; ${storage}`)
  await goTo(page, '/me')
  await begin(page, mouse, 'Ann', associate)
  const alert = page.getByRole('alert').filter({ hasText: /storage of this browser|newer version of this site/ })
  await expectSeen(alert)
  await expect.poll(() => alert.innerText()).toContain(says.replace('was used by a newer version', 'A newer version'))
  await expect.poll(() => page.getByLabel('Name', { exact: true }).inputValue()).toBe('Ann')
  await expectQuiet()
})

test('a damaged record on the device is reported, left unchanged, and affects nobody else', async () => {
  const { page, expectQuiet } = await openAsAnn()
  const records = (put?: unknown) =>
    page.evaluate(
      (damaged) =>
        new Promise<unknown[]>((resolve, reject) => {
          const request = indexedDB.open('my-skills')
          request.addEventListener('error', () => reject(request.error ?? new Error('It does not open')))
          request.addEventListener('success', () => {
            const store = request.result.transaction('profiles', 'readwrite').objectStore('profiles')
            if (damaged) store.put(damaged, 'damaged')
            const all = store.getAll()
            all.addEventListener('success', () => {
              request.result.close()
              resolve(all.result)
            })
          })
        }),
      put,
    )
  const damaged = { version: 2, profile: 'half of it' }
  await records(damaged)
  await reload(page)
  await expectSeen(page.getByRole('alert').filter({ hasText: 'could not be read. It has been left unchanged.' }))
  await chooseSkillLevel(page, 'Product leadership', 'Working', false)
  await expectSeen(progress(page).getByText('28 skill steps: 14 reached'))
  expect(await axeAll(page)).toEqual([])
  await reload(page)
  await expectSeen(progress(page).getByText('28 skill steps: 14 reached'))
  await expect.poll(() => records()).toContainEqual(damaged)
  await expectQuiet()
})
