import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { oursLabel } from '@/core/explaining'
import { writeEnvelope } from '@/core/profile/envelope'
import { writeLink } from '@/core/profile/link'
import { emptyProfile, emptySkill, type Profile } from '@/core/profile/model'
import { axeSerious } from '../helpers/axe'
import { goTo, hrefOf, leave, openPage, reload } from '../helpers/browser'
import { finger, keyboard, mouse, type Hand } from '../helpers/hands'
import {
  begin,
  chooseSkillLevel,
  chooseTarget,
  downloaded,
  openFile,
  pagesOf,
  progress,
  skillLevel,
} from '../helpers/my-skills'
import { expectFocused, expectFocusKept, expectScreen, expectSeen } from '../helpers/seen'

const associate = 'Associate product manager'
const senior = 'Senior product manager'

/** Ann, from Associate to Senior product manager. */
async function openAsAnn(hand: Hand = mouse) {
  const opened = await openPage({ ...hand.visit, path: '/me' })
  await begin(opened.page, hand, 'Ann Ögren', associate)
  await chooseTarget(opened.page, hand, senior)
  return opened
}

describe.each([
  ['mouse', mouse],
  ['finger', finger],
  ['keyboard', keyboard],
] as const)('My skills with the %s', (_, hand) => {
  test('from a role level to a target: raised, written, kept', async () => {
    const { page, expectQuiet } = await openAsAnn(hand)
    await expectSeen(
      progress(page).getByText('Senior product manager asks for 28 skill steps: 13 reached, 15 to learn.'),
    )
    expect(await skillLevel(page, 'Product leadership', 'Awareness').isChecked()).toBe(true)

    await chooseSkillLevel(page, 'Agile and Lean practices', 'Practitioner', hand === keyboard)
    await chooseSkillLevel(page, 'Product leadership', 'Working', hand === keyboard)
    await expectSeen(progress(page).getByText('28 skill steps: 15 reached'))
    await expectSeen(progress(page).getByText('1 of 9 skills complete'))

    await hand.write(page.getByLabel('Next step', { exact: true }), 'Sit in on the roadmap review')
    await page.getByLabel('Date (optional)').fill('2027-03-01')
    await hand.use(page.getByRole('button', { name: 'Add', exact: true }))
    await page.getByText('Note and evidence').first().click()
    await hand.write(page.getByRole('textbox', { name: 'Note', exact: true }).first(), 'Ran two retrospectives.')

    await reload(page)
    await expectSeen(progress(page).getByText('28 skill steps: 15 reached'))
    expect(await skillLevel(page, 'Product leadership', 'Working').isChecked()).toBe(true)
    expect(await page.getByRole('textbox', { name: 'Next step 1', exact: true }).inputValue()).toBe(
      'Sit in on the roadmap review',
    )
    await expectSeen(page.getByText('Note and evidence: a note'))
    await expectQuiet()
  })

  test('saved as a file, cleared, undone, opened again, shared by link', async () => {
    const { page, expectQuiet } = await openAsAnn(hand)
    await chooseSkillLevel(page, 'Agile and Lean practices', 'Practitioner', hand === keyboard)
    await page.getByText('Note and evidence').first().click()
    await hand.write(page.getByRole('textbox', { name: 'Note', exact: true }).first(), 'Ran two retrospectives.')

    const file = await downloaded(page, () => hand.use(page.getByRole('button', { name: 'Save as a file' })))
    expect(JSON.parse(file)).toMatchObject({
      version: 2,
      profiles: [{ name: 'Ann Ögren', target: { roleLevel: 'senior-product-manager' } }],
    })

    await hand.use(page.getByRole('button', { name: 'Clear all answers', exact: true }))
    await expectSeen(page.getByText('Cleared everything except the name and the framework.'))
    await expectSeen(page.getByText('No skills yet. Choose a closest role level'))
    await hand.use(page.getByRole('button', { name: 'Undo' }))
    await expectSeen(progress(page).getByText('28 skill steps: 14 reached'))
    await expectFocused(page.getByRole('button', { name: 'Clear all answers', exact: true }))

    await hand.use(page.getByRole('button', { name: 'Clear all answers', exact: true }))
    const dialog = await openFile(page, file)
    await hand.use(dialog.getByRole('button', { name: 'Replace what this device has' }))
    await expectSeen(progress(page).getByText('28 skill steps: 14 reached'))

    await hand.use(page.getByRole('button', { name: 'Share by link' }))
    await hand.use(page.getByRole('button', { name: 'Copy the link' }))
    await expectSeen(page.getByRole('button', { name: 'Link copied' }))
    const link = await page.evaluate(() => navigator.clipboard.readText())
    await expectQuiet()

    const reader = await openPage({ ...hand.visit, path: link.slice(hrefOf('/').length - 1) })
    const sent: string[] = []
    reader.page.on('request', (request) => sent.push(request.url() + (request.postData() ?? '')))
    await expectScreen(reader.page, 'Skills of Ann Ögren')
    await expectSeen(reader.page.getByText('14 of 28 skill steps; 1 of 9 skills complete'))
    await expectSeen(reader.page.getByText('Ran two retrospectives.'))
    expect(await reader.page.getByRole('radio').count()).toBe(0)
    await reload(reader.page)
    await hand.use(reader.page.getByRole('button', { name: 'Keep on this device' }))
    await expectSeen(progress(reader.page).getByText('28 skill steps: 14 reached'))
    expect(reader.page.url()).toBe(hrefOf('/me'))
    expect(sent.length).toBeGreaterThan(0)
    expect(sent.filter((request) => /skills=|retrospectives/.test(request))).toEqual([])
    await reader.expectQuiet()
  })
})

test.each([
  ['1280', mouse],
  ['390', finger],
] as const)(
  'at %s px gaps are listed by size, and the statements of the target are a checklist that is kept and printed',
  async (_, hand) => {
    const { page, expectQuiet } = await openAsAnn(hand)
    await chooseTarget(page, hand, 'Head of product')
    const gaps = page.getByRole('list', { name: 'Skills, largest gap first' }).getByRole('listitem')
    const steps = (await gaps.allInnerTexts()).map((text) =>
      ['reached', '1 step', '2 steps', '3 steps', '4 steps'].findIndex((words) => text.includes(words)),
    )
    expect(steps).toHaveLength(9)
    expect(steps).toEqual(steps.toSorted((a, b) => b - a))
    expect(steps[0]).toBeGreaterThan(steps.at(-1) ?? 0)

    const value = page
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading', { name: 'Creating value for money' }) })
    await hand.use(value.getByRole('button', { name: 'What each skill level means' }))
    await hand.tick(value.getByRole('checkbox', { name: 'develop and own a business case' }))
    await expectSeen(value.getByText('1 of 5 statements of the target ticked'))
    await reload(page)
    await expectSeen(value.getByText('1 of 5 statements of the target ticked'))
    await page.emulateMedia({ media: 'print' })
    await expectSeen(page.getByRole('article').getByText('☑ develop and own a business case'))
    expect(await page.getByRole('article').getByText('☑').count()).toBe(1)
    await expectQuiet()
  },
)

test('a skill level is chosen by reading what each one means, in our words where there are no official ones', async () => {
  const { page, expectQuiet } = await openAsAnn()
  const leadership = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: 'Product leadership' }) })
  await leadership.getByRole('button', { name: 'What each skill level means' }).click()
  await expectSeen(leadership.getByText(oursLabel).first())
  const ours = leadership.getByRole('list', { name: oursLabel })
  expect(await ours.count()).toBe(2)
  await expectSeen(leadership.getByText('Everything at working, and:'))
  const working = skillLevel(page, 'Product leadership', 'Working')
  const described = working.evaluate(
    (radio) => document.getElementById(radio.getAttribute('aria-describedby') ?? '')?.textContent,
  )
  expect(await described).toMatch(/^Everything at awareness, and:.*Argues for their product/)

  await leadership.getByRole('checkbox', { name: /^Coaches and manages others/ }).check()
  await skillLevel(page, 'Product leadership', 'Practitioner').locator('xpath=..').click()
  await expectSeen(leadership.getByText('1 of 3 statements of the target ticked'))
  await expectSeen(progress(page).getByText('1 of 9 skills complete'))
  expect(await axeSerious(page)).toEqual([])

  await page.emulateMedia({ media: 'print' })
  const sheet = page.getByRole('article')
  await expectSeen(sheet.getByRole('list', { name: oursLabel }).first())
  await expectSeen(sheet.getByText(oursLabel, { exact: true }).last())
  await expectQuiet()
})

test('leaving the page in the middle of a sentence loses nothing', async () => {
  const { page } = await openAsAnn()
  await page.getByText('Note and evidence').first().click()
  const note = page.getByRole('textbox', { name: 'Note', exact: true }).first()
  let said = ''
  for (const sentence of ['Ran it. ', 'Ran it again. ', 'And said so.']) {
    said += sentence
    await note.press('End')
    await page.keyboard.type(sentence)
    await leave(page)
    await goTo(page, '/me')
    await page.getByText('Note and evidence').first().click()
    await expect.poll(() => note.inputValue()).toBe(said)
  }
})

test.each([
  ['mouse', mouse],
  ['finger', finger],
  ['keyboard', keyboard],
] as const)('from nothing, with the %s: a skill added by its name, set, taken off, and back', async (_, hand) => {
  const { page, expectQuiet } = await openPage({ ...hand.visit, path: '/me' })
  await hand.use(page.getByRole('button', { name: 'Start without a role level' }))
  await expectSeen(page.getByText('No skills yet. Choose a closest role level'))
  await hand.write(page.getByRole('searchbox', { name: 'Add another skill' }), 'user foc')
  await hand.use(page.getByRole('button', { name: /^User focus/ }).first())
  await expectFocused(skillLevel(page, 'User focus', 'None yet'))
  if (hand === keyboard) await page.keyboard.press('Space')
  await chooseSkillLevel(page, 'User focus', 'Working', hand === keyboard)
  expect(await skillLevel(page, 'User focus', 'Working').isChecked()).toBe(true)
  await reload(page)
  expect(await skillLevel(page, 'User focus', 'Working').isChecked()).toBe(true)
  await hand.use(page.getByText('Note and evidence'))
  await hand.use(page.getByRole('button', { name: 'Remove User focus from the list' }))
  expect(await page.getByRole('radiogroup').count()).toBe(0)
  await hand.use(page.getByRole('button', { name: 'Undo' }))
  expect(await skillLevel(page, 'User focus', 'Working').isChecked()).toBe(true)
  await expectFocusKept(page)
  await expectQuiet()
})

describe('on paper', () => {
  /** The page as a printer would have it: A4, less its margins. */
  async function print(page: Page) {
    await page.setViewportSize({ width: 688, height: 1000 })
    await page.emulateMedia({ media: 'print' })
    const sheet = page.getByRole('article')
    await expectSeen(sheet)
    const cut = await page.evaluate(() => {
      const edge = document.documentElement.clientWidth
      return [...document.querySelectorAll('article *')]
        .filter(
          (element) =>
            element.getBoundingClientRect().right > edge + 1 ||
            element.scrollWidth >
              element.clientWidth + 1 + (getComputedStyle(element).display === 'inline' ? Infinity : 0),
        )
        .map(({ textContent }) => textContent)
    })
    expect(cut).toEqual([])
    return { sheet, pages: pagesOf(await page.pdf({ format: 'A4' })) }
  }

  test.each([senior, 'Head of product'])(
    'nine skills without notes on the way to %s take two pages at most, with nothing of the screen around them',
    async (target) => {
      const { page } = await openAsAnn()
      await chooseTarget(page, mouse, target)
      const { sheet, pages } = await print(page)
      expect(pages).toBeLessThanOrEqual(2)
      const text = await sheet.innerText()
      for (const part of [
        'Ann Ögren',
        'Closest role level',
        associate,
        'Target',
        target,
        'Skills to learn, largest gap first',
        'Product management',
        'Next steps',
        'Space for notes',
        'Crown copyright',
        'Open Government Licence v3.0',
      ]) {
        expect(text).toContain(part)
      }
      expect(text).toContain(
        target === senior
          ? 'coach and mentor others in product management'
          : 'coach and empower teams to take a value for money approach',
      )
      expect(await page.getByRole('navigation').count()).toBe(0)
      expect(await page.getByRole('button').count()).toBe(0)
      expect(await page.getByRole('radio').count()).toBe(0)
    },
  )

  test('what was written is there in full, however long', async () => {
    const { page } = await openAsAnn()
    const note = `${'A long story, told at length. '.repeat(60)}The end of it. ${'x'.repeat(300)}`
    await page.getByText('Note and evidence').first().click()
    await page.getByRole('textbox', { name: 'Note', exact: true }).first().fill(note)
    await page.getByLabel('Evidence, such as work, feedback or a link').first().fill('https://example.org/report')
    const { sheet } = await print(page)
    expect(await sheet.innerText()).toContain('The end of it.')
    await expectSeen(sheet.getByText('https://example.org/report'))
  })
})

describe('several people on one device', () => {
  test('are kept apart, renamed, removed, and brought back', async () => {
    const { page, expectQuiet } = await openAsAnn()
    await page.getByRole('button', { name: 'Add a person' }).click()
    await begin(page, mouse, 'Bo', 'Content designer')
    await expectScreen(page, 'My skills: Bo')
    expect(await page.getByLabel('Person', { exact: true }).locator('option').allTextContents()).toEqual([
      'Ann Ögren',
      'Bo',
    ])

    await page.getByLabel('Name', { exact: true }).fill('Bo Li')
    await expectScreen(page, 'My skills: Bo Li')
    await page.getByLabel('Person', { exact: true }).selectOption('Ann Ögren')
    await expectSeen(progress(page).getByText('28 skill steps: 13 reached'))

    await page.getByRole('button', { name: 'Remove Ann Ögren' }).click()
    await expectScreen(page, 'My skills')
    expect(await page.getByLabel('Name', { exact: true }).inputValue()).toBe('Bo Li')
    await page.getByRole('button', { name: 'Undo' }).click()
    await expectScreen(page, 'My skills: Ann Ögren')
    expect(await page.getByLabel('Person', { exact: true }).locator('option').allTextContents()).toEqual([
      'Ann Ögren',
      'Bo Li',
    ])

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
      expect(await skillLevel(tab, 'Agile and Lean practices', 'Practitioner').isChecked()).toBe(true)
      expect(await skillLevel(tab, 'Product leadership', 'Practitioner').isChecked()).toBe(true)
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
      expect(await axeSerious(page)).toEqual([])
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
    expect(await page.getByLabel('Name', { exact: true }).inputValue()).toBe('Ann')
    await expectQuiet()
  })
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
  expect(await axeSerious(page)).toEqual([])
  await reload(page)
  await expectSeen(progress(page).getByText('28 skill steps: 14 reached'))
  expect(await records()).toContainEqual(damaged)
  await expectQuiet()
})

describe('files', () => {
  const cy: Profile = {
    ...emptyProfile('cy', 'ca-cds-pm-draft-1'),
    name: 'Cy',
    base: { role: 'product-manager', roleLevel: 'principle-product-manager' },
    skills: [{ ...emptySkill('juggling'), skillLevel: 'mastery', note: 'Five <b>balls</b>.' }],
  }

  test('of somebody whose role level was renamed and whose skill is gone: the one is followed, the other kept and shown', async () => {
    const { page, expectQuiet } = await openPage({ path: '/me' })
    const dialog = await openFile(page, writeEnvelope([cy]))
    await dialog.getByRole('button', { name: 'Keep on this device' }).click()
    await expectSeen(page.getByRole('link', { name: 'Principal Product Manager', exact: true }))
    const kept = page.getByRole('region', { name: /^Not in / })
    await expectSeen(kept.getByText('juggling'))
    await expectSeen(kept.getByText('Five <b>balls</b>.'))
    expect(await axeSerious(page)).toEqual([])

    const file = await downloaded(page, () => page.getByRole('button', { name: 'Save as a file' }).click())
    expect(JSON.parse(file)).toMatchObject({
      profiles: [{ skills: [{ skill: 'juggling', note: 'Five <b>balls</b>.' }] }],
    })
    await page.getByRole('button', { name: 'Remove juggling' }).click()
    expect(await kept.count()).toBe(0)
    await page.getByRole('button', { name: 'Undo' }).click()
    await expectSeen(kept.getByText('juggling'))
    await expectQuiet()
  })

  test('damaged, of another kind, or of a newer version: a sentence each, and what is here stays', async () => {
    const { page, expectQuiet } = await openAsAnn()
    const whole = writeEnvelope([cy])
    for (const [text, says] of [
      [whole.slice(0, whole.length / 2), /is damaged/],
      ['{"format":1,"id":"x","roles":[]}', /a framework, not/],
      [whole.replace('"version": 2', '"version": 3'), /newer version/],
      ['', /is empty/],
    ] as const) {
      const dialog = await openFile(page, text)
      await expectSeen(
        dialog.getByRole('alert').filter({ hasText: says }).getByText('Nothing on this device has changed.'),
      )
      await page.keyboard.press('Escape')
    }
    const dialog = await openFile(page, whole.replace('"juggling"', '7'))
    await expectSeen(dialog.getByText('Cy: a skill whose id could not be read was left out.'))
    expect(await axeSerious(page)).toEqual([])
    await page.keyboard.press('Escape')
    await expectSeen(progress(page).getByText('28 skill steps: 13 reached'))
    await expectQuiet()
  })

  test('of several people, on a device with nobody: kept one by one, or all at once', async () => {
    const { page, expectQuiet } = await openPage({ path: '/me' })
    const people = ['Ann', 'Bo', 'Cy', 'Di'].map((name) => ({ ...emptyProfile(name, 'uk-gdd-2025'), name }))
    const dialog = await openFile(page, writeEnvelope(people))
    await dialog.getByRole('button', { name: 'Keep on this device' }).nth(1).click()
    await expectSeen(dialog.getByText('Already on this device, with the same skills.'))
    await expectFocusKept(page)
    expect(await axeSerious(page)).toEqual([])
    await dialog.getByRole('button', { name: 'Keep all 3 on this device' }).click()
    await expectScreen(page, 'My skills: Ann')
    expect(await page.getByLabel('Person', { exact: true }).locator('option').allTextContents()).toEqual([
      'Bo',
      'Ann',
      'Cy',
      'Di',
    ])
    await expectFocusKept(page)
    await page.getByRole('button', { name: 'Undo' }).click()
    await expectScreen(page, 'My skills')
    await reload(page)
    expect(await page.getByLabel('Name', { exact: true }).inputValue()).toBe('Bo')
    await expectQuiet()
  })

  test('of the first version are read', async () => {
    const { page } = await openPage({ path: '/me' })
    await page.getByLabel('Saved skills file').setInputFiles('tests/fixtures/profiles/version-1.json')
    await page.getByRole('button', { name: 'Keep on this device' }).click()
    await expectScreen(page, 'My skills')
    expect(await page.getByLabel('Name', { exact: true }).inputValue()).toBe('Ann Ögren')
  })
})

describe('links', () => {
  test.each(['#skills=1.abc.def', '#skills=', '#skills=9.a.b', '#skills=1.%E0%A4%A.x'])(
    '%s carries nothing: a sentence, and the way to one’s own',
    async (fragment) => {
      const { page, expectQuiet } = await openPage({ path: `/me${fragment}` })
      await expectSeen(page.getByRole('alert').filter({ hasText: /link/ }))
      await page.getByRole('link', { name: 'Go to my own skills' }).click()
      await expectScreen(page, 'My skills')
      await expectQuiet()
    },
  )

  test('to the skills of somebody who is here already ask before anything is replaced', async () => {
    const { page, expectQuiet } = await openAsAnn()
    await page.getByRole('button', { name: 'Share by link' }).click()
    await page.getByRole('checkbox', { name: 'Include notes, evidence and next steps' }).click()
    await page.getByRole('button', { name: 'Copy the link' }).click()
    const link = await page.evaluate(() => navigator.clipboard.readText())
    await page.keyboard.press('Escape')
    await chooseSkillLevel(page, 'Product leadership', 'Expert', false)
    await expectSeen(progress(page).getByText('28 skill steps: 15 reached'))

    await goTo(page, link)
    await expectScreen(page, 'Skills of Ann Ögren')
    await expectSeen(page.getByText('This device already has different answers for this person'))
    expect(await axeSerious(page)).toEqual([])
    await page.getByRole('button', { name: 'Replace what this device has' }).click()
    await expectSeen(progress(page).getByText('28 skill steps: 13 reached'))
    await page.getByRole('button', { name: 'Undo' }).click()
    await expectSeen(progress(page).getByText('28 skill steps: 15 reached'))

    await goTo(page, link)
    await page.getByRole('button', { name: 'Keep both' }).click()
    await expect.poll(() => page.getByLabel('Person', { exact: true }).locator('option').count()).toBe(2)
    await expectQuiet()
  })
})

describe('the base of the other screens', () => {
  const toHead = 'uk-gdd-2025/product-manager/head-of-product'

  test.each([
    ['1280', mouse],
    ['390', finger],
  ] as const)(
    'compare, path and moves begin from my skills, at %s px; one switch, always said which',
    async (_, hand) => {
      const { page, expectQuiet } = await openAsAnn(hand)
      await hand.use(page.getByRole('link', { name: `Compare my skills with ${senior}` }))
      await expectScreen(page, `My skills: Ann Ögren and ${senior}`)
      await expectSeen(page.getByText('To learn: 15 skill steps.'))
      expect(page.url()).toBe(hrefOf(`/compare?at=me&at=uk-gdd-2025/product-manager/senior-product-manager`))
      if (hand === finger) await hand.use(page.getByRole('button', { name: 'Actions' }))
      const fromMine = page.getByRole('checkbox', { name: 'Start from my skills' })
      await hand.tick(fromMine)
      await expectScreen(page, `${associate} and ${senior}`)
      await hand.tick(fromMine)
      await expectScreen(page, `My skills: Ann Ögren and ${senior}`)

      await goTo(page, `/path?from=me&to=${toHead}`)
      await expectScreen(page, 'From My skills: Ann Ögren to Head of product')
      await expectSeen(page.getByText('23 skill steps in 3 moves'))
      await hand.tick(fromMine)
      await expectScreen(page, `From ${associate} to Head of product`)
      await hand.tick(fromMine)
      await expectScreen(page, 'From My skills: Ann Ögren to Head of product')

      await goTo(page, '/uk-gdd-2025/roles/content-designer/content-designer?from=me')
      await expectSeen(page.getByText('Counted from My skills: Ann Ögren'))
      expect(await fromMine.isChecked()).toBe(true)
      // From my skills, which are those of an associate product manager, promotions lead up the same ladder.
      await expectSeen(
        page
          .getByRole('region', { name: /^Promotions/ })
          .getByRole('listitem')
          .filter({ has: page.getByRole('link', { name: 'Product manager', exact: true }) })
          .getByText('9 skill steps'),
      )
      await hand.tick(fromMine)
      expect(await page.getByText('Counted from').count()).toBe(0)
      await expectQuiet()
    },
  )

  test('what changed on my page is there when a comparison is looked at again', async () => {
    const { page } = await openAsAnn()
    await page.getByRole('link', { name: `Compare my skills with ${senior}` }).click()
    await expectSeen(page.getByText('To learn: 15 skill steps.'))
    await page.goBack()
    await chooseSkillLevel(page, 'Product leadership', 'Practitioner', false)
    await page.getByRole('link', { name: `Compare my skills with ${senior}` }).click()
    await expectSeen(page.getByText('To learn: 13 skill steps.'))
  })

  test.each([`/compare?at=me&at=${toHead}`, `/path?from=me&to=${toHead}`])(
    '%s on a device where nobody said anything says whose skills were meant, and offers the reader theirs',
    async (path) => {
      const { page, expectQuiet } = await openPage({ path })
      await expectSeen(page.getByRole('status').filter({ hasText: 'the skills of the person who opens it' }))
      expect(await axeSerious(page)).toEqual([])
      await page.getByRole('link', { name: 'Enter your skills' }).click()
      await expectScreen(page, 'My skills')
      await begin(page, mouse, 'Bo', associate)
      await goTo(page, path)
      await expectSeen(page.getByRole('heading', { level: 1, name: /My skills: Bo/ }))
      await expectQuiet()
    },
  )
})

test('moves that a link counts from “me” say whose skills were meant, to who has said nothing yet, and offer them theirs', async () => {
  const { page, expectQuiet } = await openPage({
    path: '/uk-gdd-2025/roles/content-designer/content-designer?from=me',
    width: 390,
  })
  await expectSeen(page.getByRole('status').filter({ hasText: 'the skills of the person who opens it' }))
  await page.getByRole('link', { name: 'Enter your skills' }).click()
  await expectScreen(page, 'My skills')
  await begin(page, mouse, 'Bo', associate)
  await goTo(page, '/uk-gdd-2025/roles/content-designer/content-designer?from=me')
  await expectSeen(page.getByText('Counted from My skills: Bo'))
  await expectQuiet()
})

describe.each([false, true])('axe finds nothing of weight, dark: %s', (dark) => {
  test.each([1280, 390])('on the page, in its dialogs, with its notice, at %i px', async (width) => {
    const { page, expectQuiet } = await openPage({ path: '/me', dark, width })
    expect(await axeSerious(page)).toEqual([])
    await begin(page, mouse, 'Ann', associate)
    await page.getByRole('button', { name: 'Choose target' }).click()
    await page.getByRole('dialog').getByRole('searchbox').fill('product')
    expect(await axeSerious(page)).toEqual([])
    await page.getByRole('button', { name: 'Close', exact: true }).click()
    await chooseTarget(page, mouse, 'Head of product')
    for (const more of await page.locator('.own-skill').locator('summary, [aria-expanded]').all()) await more.click()
    await page.getByRole('checkbox', { name: 'develop and own a business case' }).click()
    await page.getByLabel('Next step', { exact: true }).fill('Read')
    await page.getByRole('button', { name: 'Add', exact: true }).click()
    expect(await axeSerious(page)).toEqual([])
    await page.getByRole('button', { name: 'Remove next step 1' }).click()
    await expectFocused(page.getByRole('button', { name: 'Undo' }))
    expect(await axeSerious(page)).toEqual([])
    await page.getByRole('button', { name: 'Dismiss' }).click()
    await page.getByRole('button', { name: 'Share by link' }).click()
    expect(await axeSerious(page)).toEqual([])
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Add a person' }).click()
    expect(await axeSerious(page)).toEqual([])
    await expectQuiet()
  })

  test.each([1280, 390])('on what a link and a file bring, and what has no place, at %i px', async (width) => {
    const gone = [{ ...emptySkill('juggling'), skillLevel: 'mastery', note: 'Five balls.' }]
    const ann: Profile = {
      ...emptyProfile('ann', 'uk-gdd-2025'),
      name: 'Ann',
      target: { role: 'gone', roleLevel: 'gone' },
      skills: gone,
      nextSteps: [{ id: '1', text: 'Read', due: '2027-03-01', done: true }],
    }
    const { page } = await openPage({ path: `/me#${writeLink(ann)}`, dark, width })
    await expectScreen(page, 'Skills of Ann')
    await expectSeen(page.getByRole('article').getByText('juggling'))
    expect(await axeSerious(page)).toEqual([])
    await page.getByRole('button', { name: 'Keep on this device' }).click()
    await expectSeen(page.getByRole('region', { name: /^Not in / }))
    expect(await axeSerious(page)).toEqual([])
    await page.getByRole('button', { name: 'Dismiss' }).click()
    await openFile(
      page,
      writeEnvelope([{ ...ann, name: 'Anna' }, emptyProfile('bo', 'uk-gdd-2025')]).replace(
        '"Five balls."',
        '"Five balls.", "skillLevel": 3',
      ),
    )
    expect(await axeSerious(page)).toEqual([])
  })
})

test('at 320 px, which is 1280 px at 400 % zoom, and on the phones there are, nothing is cut and nothing has to be scrolled sideways', async () => {
  const { page } = await openAsAnn()
  for (const summary of await page.locator('.own-skill summary').all()) await summary.click()
  for (const width of [320, 360, 390, 412]) {
    await page.setViewportSize({ width, height: 640 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
    const cut = await page
      .locator('.choice-face')
      .evaluateAll((faces) =>
        faces.filter((face) => face.scrollWidth > face.clientWidth).map(({ textContent }) => textContent),
      )
    expect(cut).toEqual([])
  }
})

test('without scripts the page says what it needs', async () => {
  const { page } = await openPage({ path: '/me', scripts: false })
  await expectScreen(page, 'My skills')
  // A browser that is told from outside to run no scripts reads <noscript> and does not draw it.
  expect(await page.locator('noscript').textContent()).toContain('Turn on JavaScript')
})
