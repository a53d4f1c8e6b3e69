import fc from 'fast-check'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { capitalised } from '@/core/text/words'
import { goTo, openPage } from '../helpers/browser'
import { openMenu } from '../helpers/comparison'
import { expectFocused, expectScreen, expectSeen } from '../helpers/seen'

test.each([
  {
    what: 'framework',
    path: '/uk-ddat-2021',
    id: 'uk-ddat-2021',
    nearest: 'UK Digital, Data and Technology, 2020',
    leadsTo: 'UK Digital, Data and Technology, 2020',
  },
  {
    what: 'framework',
    path: '/uk-ddat-2021/roles/product-manager',
    id: 'uk-ddat-2021',
    nearest: 'UK Digital, Data and Technology, 2020',
    leadsTo: 'UK Digital, Data and Technology, 2020',
  },
  {
    what: 'role',
    path: '/uk-gdd-2025/roles/contnt-designer',
    id: 'contnt-designer',
    nearest: 'Content designer',
    leadsTo: 'Content designer',
  },
  {
    what: 'role',
    path: '/uk-gdd-2025/roles/contnt-designer/head',
    id: 'contnt-designer',
    nearest: 'Content designer',
    leadsTo: 'Content designer',
  },
  {
    what: 'role level',
    path: '/uk-ddat-2020/roles/product-manager/snior-product-manager',
    id: 'snior-product-manager',
    nearest: 'Senior product manager',
    leadsTo: 'Senior product manager',
  },
  {
    what: 'skill',
    path: '/uk-gdd-2025/skills/agile-and-leen',
    id: 'agile-and-leen',
    nearest: 'Agile and Lean practices',
    leadsTo: 'Agile and Lean practices',
  },
])(
  'an unknown $what ($path) is named, and its nearest match leads on',
  async ({ what, path, id, nearest, leadsTo }) => {
    const { page, expectQuiet } = await openPage({ path })
    await expectScreen(page, `${capitalised(what)} not found`)
    await expect.poll(() => page.title()).toBe(`${capitalised(what)} not found – Career path explorer`)
    await expectSeen(page.getByRole('main').getByText(id, { exact: true }))
    const first = page.getByRole('listitem').getByRole('link').first()
    await expect.poll(() => first.textContent()).toBe(nearest)
    await first.click()
    await expectScreen(page, leadsTo)
    // That the view is not there is what the page is about.
    await expectQuiet(/\.json/)
  },
)

test('from a page that is not there, the main links lead to pages that are', async () => {
  for (const [name, heading] of [
    ['Roles', 'UK Government Digital and Data'],
    ['Skills', 'Skills, A to Z'],
  ] as const) {
    const { page } = await openPage({ path: '/no-such-framework' })
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name, exact: true }).click()
    await expectScreen(page, heading)
  }
})

test('an address that no screen has says so, and leads to the frameworks and to the start', async () => {
  const { page, expectQuiet } = await openPage({ path: '/uk-gdd-2025/people/ada' })
  await expectScreen(page, 'Page not found')
  await expectSeen(page.getByText('/uk-gdd-2025/people/ada'))
  await expect.poll(() => page.getByRole('listitem').getByRole('link').allTextContents()).toHaveLength(4)
  await page.getByRole('link', { name: 'Go to the start page' }).click()
  await expectScreen(page, 'Compare career levels side by side')
  await expectFocused(page.getByRole('heading', { level: 1 }))
  await expectQuiet()
})

test('a comparison names what it could not find or read, and shows the rest', async () => {
  const at = [
    'uk-ddat-2020/product-manager/product-managr',
    'nonsense',
    'uk-gdd-2025/content-designer/content-designer',
    'uk-gdd-2025/content-designer/senior-content-designer',
  ]
  const { page, expectQuiet } = await openPage({ path: `/compare?${at.map((value) => `at=${value}`).join('&')}` })
  await expectScreen(page, 'Content designer and Senior content designer')
  const notices = page.getByRole('listitem').filter({ hasText: /There is no role level|is not a role level/ })
  await expect
    .poll(() => notices.allInnerTexts())
    .toEqual([
      expect.stringContaining(
        'There is no role level product-managr in Product manager, so it is left out. Did you mean: ',
      ),
      expect.stringContaining('nonsense in the link is not a role level.'),
    ])
  await expect.poll(() => page.getByRole('rowheader').count()).toBeGreaterThan(0)
  // The nearest takes the place of the one that is not there.
  await notices.first().getByRole('link', { name: 'Product manager', exact: true }).click()
  await expect
    .poll(() => page.getByRole('columnheader').getByRole('button').allTextContents())
    .toEqual(['Product manager', 'Content designer', 'Senior content designer'])
  await expectQuiet(/\.json/)
})

test('of 500 role levels the first four are shown, and a notice says how many are not', async () => {
  const roleLevels = [
    'associate-product-manager',
    'product-manager',
    'senior-product-manager',
    'lead-product-manager',
    'head-of-product',
  ]
  const real = roleLevels.map((roleLevel) => `at=uk-ddat-2020/product-manager/${roleLevel}`)
  const unknown = Array.from({ length: 495 }, (_, place) => `at=uk-gdd-2025/role-${place}/role-level`)
  const { page, expectQuiet } = await openPage({ path: `/compare?${[...real, ...unknown].join('&')}` })
  await expectScreen(
    page,
    'Associate product manager, Product manager, Senior product manager and Lead product manager',
  )
  await expectSeen(page.getByText('You can compare up to four role levels. 496 more are left out.'))
  await openMenu(page, 'Add a level')
  await expectSeen(page.getByText('You can compare up to four role levels. Remove one to add another.'))
  await expectQuiet()
})

test.each([
  [
    'encoded slashes',
    '?at=uk-ddat-2020%2Fproduct-manager%2Fproduct-manager&at=uk-ddat-2020%2Fproduct-manager%2Flead-product-manager',
  ],
  [
    'a role level twice',
    '?at=uk-ddat-2020/product-manager/product-manager&at=uk-ddat-2020/product-manager/product-manager&at=uk-ddat-2020/product-manager/lead-product-manager',
  ],
  [
    'slashes and spaces around',
    '?at=/uk-ddat-2020/product-manager/product-manager/&at=+uk-ddat-2020/product-manager/lead-product-manager+',
  ],
  [
    'empty, repeated and unknown parameters',
    '?at=&show=&show=changes&wording=&from=x&at=uk-ddat-2020/product-manager/product-manager&&at=uk-ddat-2020/product-manager/lead-product-manager&cell=%E2%9C%93',
  ],
])('a comparison is read through %s', async (_, search) => {
  const { page, expectQuiet } = await openPage({ path: `/compare${search}` })
  await expectScreen(page, 'Product manager and Lead product manager')
  await expect.poll(() => page.getByText(/is not a role level|There is no/).count()).toBe(0)
  await expect.poll(() => page.getByRole('rowheader').count()).toBe(12)
  await expectQuiet()
})

const faultTitles = /went wrong|could not be loaded|has been updated/

/** The screen of a path, once it stands: its heading, and what went wrong with it. */
async function headingAt(page: Page, path: string): Promise<string> {
  await goTo(page, path)
  return (await page.getByRole('heading', { level: 1 }).textContent()) ?? ''
}

const word = fc.oneof(
  fc.constantFrom(
    'uk-ddat-2020/product-manager/product-manager',
    'uk-gdd-2025/service-owner/service-owner',
    'senior-product-manager/agile-working',
    'changes',
    'plain',
    'architecture',
  ),
  fc.constantFrom(
    '',
    '/',
    '//',
    '../..',
    '%',
    '%2F',
    '%00',
    '%E0%A4%A',
    '__proto__',
    'constructor/a/b',
    '<script>',
    'null',
    '💥',
    'a'.repeat(3000),
  ),
  fc.string({ unit: 'binary', maxLength: 30 }).map(encodeURIComponent),
)
const search = fc.array(
  fc.tuple(fc.oneof(fc.constantFrom('at', 'show', 'wording', 'cell', 'family', ''), word), word),
  { maxLength: 8 },
)

test('a link that a mail program has broken over lines still leads to its page', async () => {
  const { page, expectQuiet } = await openPage({ path: '/me/%0a?x=1#notes' })
  await expectScreen(page, 'My skills')
  expect(new URL(page.url()).pathname).toMatch(/\/me\/$/)
  await goTo(page, '/me/%E2%80%A8')
  await expectScreen(page, 'Page not found')
  await expectQuiet(/404 \(Not Found\)/)
})

test('the page works with anything in the path, the search and the hash', async () => {
  const { page, expectQuiet } = await openPage({ path: '/compare' })
  const path = fc.oneof(
    fc.constantFrom('/compare', '/uk-ddat-2020/roles/product-manager', '/uk-gdd-2025/skills', '/', '/path', '/me'),
    word.map((part) => `/uk-gdd-2025/${part}`),
  )
  await fc.assert(
    fc.asyncProperty(path, search, word, async (screen, parameters, hash) => {
      const heading = await headingAt(
        page,
        `${screen}?${parameters.map(([name, value]) => `${name}=${value}`).join('&')}#${hash}`,
      )
      expect(heading).not.toBe('')
      expect(heading).not.toMatch(faultTitles)
    }),
    { numRuns: 16, seed: 2025 },
  )
  await expectQuiet(/\.json|404 \(Not Found\)/)
})
