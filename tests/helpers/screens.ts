import type { Locator, Page } from 'playwright-core'
import { type OpenedPage, openPage, type Visit } from './browser'
import { comparedRow, comparisonOf, openMenu, productManagers } from './comparison'
import { expectSeen } from './seen'

/** A screen in one of its states, with real data, for what has to hold on all of them. */
export interface Screen {
  readonly name: string
  readonly path: string
  /** Its first heading. */
  readonly heading: string
  /** One cell or line of real data on it. */
  readonly data: (page: Page) => Locator
  /** Brings it into its state, where its path alone does not. */
  readonly prepare?: (page: Page) => Promise<void>
}

const product2020 = '/uk-ddat-2020/roles/product-manager'

/** Every screen of the browsing and comparing, with the states that look different. */
export const screens: readonly Screen[] = [
  {
    name: 'start',
    path: '/',
    heading: 'Compare career levels side by side',
    data: (page) => page.getByRole('cell', { name: /^practitioner.*to expert$/ }),
  },
  {
    name: 'framework',
    path: '/uk-gdd-2025',
    heading: 'UK Government Digital and Data',
    data: (page) => page.getByRole('link', { name: 'Head of content design' }),
  },
  {
    name: 'skills',
    path: '/uk-gdd-2025/skills',
    heading: 'Skills, A to Z',
    data: (page) => page.getByRole('link', { name: 'User focus', exact: true }),
  },
  {
    name: 'role',
    path: product2020,
    heading: 'Product manager',
    data: (page) => page.getByRole('cell', { name: /^practitioner ?, goes down one step$/ }),
  },
  {
    name: 'role of nine role levels',
    path: '/uk-gdd-2025/roles/software-developer',
    heading: 'Software developer',
    data: (page) => page.getByRole('rowheader', { name: 'Programming and build (software engineering)' }),
  },
  {
    name: 'role with an open cell',
    path: `${product2020}?cell=lead-product-manager/life-cycle-perspective`,
    heading: 'Product manager',
    data: (page) =>
      page
        .getByRole('dialog', { name: 'Life-cycle perspective' })
        .getByText('You can apply experience of multiple parts of the product life cycle.'),
  },
  {
    name: 'role level with wording',
    path: `${product2020}/senior-product-manager`,
    heading: 'Senior product manager',
    data: (page) => page.getByText('You know how to build problem-solving capabilities in others.'),
  },
  {
    name: 'role level without wording',
    path: '/uk-gdd-2025/roles/chief-data-officer/chief-data-officer',
    heading: 'Chief data officer',
    data: (page) => page.getByRole('columnheader', { name: '6 skills' }),
  },
  {
    name: 'skill',
    path: '/uk-ddat-2020/skills/life-cycle-perspective',
    heading: 'Life-cycle perspective',
    data: (page) => page.getByText('You can develop sustainable support models.').first(),
  },
  {
    name: 'comparison of one',
    path: productManagers('head-of-product'),
    heading: 'Head of product',
    data: (page) => comparedRow(page, 'User focus'),
  },
  {
    name: 'comparison of two',
    path: productManagers('product-manager', 'senior-product-manager'),
    heading: 'Product manager and Senior product manager',
    data: (page) => comparedRow(page, 'Life-cycle perspective').getByText('two steps up'),
    // On a phone with removed statements unfolded; a wide screen shows them.
    prepare: async (page) => {
      const fold = page.getByRole('button', { name: /^▸ Removed/ }).first()
      if (await fold.isVisible()) await fold.click()
    },
  },
  {
    name: 'comparison of two, the higher first',
    path: productManagers('senior-product-manager', 'product-manager'),
    heading: 'Senior product manager and Product manager',
    data: (page) => comparedRow(page, 'Life-cycle perspective').getByText('two steps down'),
  },
  {
    name: 'comparison of four, from three frameworks',
    path: comparisonOf([
      'uk-ddat-2020/product-manager/product-manager',
      'uk-gdd-2025/product-manager/head-of-product',
      'ca-cds-pm-draft-2/product-manager/product-manager',
      'uk-ddat-2020/product-manager/lead-product-manager',
    ]),
    heading:
      'Product manager (UK Digital, Data and Technology, 2020), Head of product (UK Government Digital and Data), Product manager (Canadian Digital Service, second draft) and Lead product manager (UK Digital, Data and Technology, 2020)',
    data: (page) => comparedRow(page, 'Life-cycle perspective'),
  },
  {
    name: 'comparison of none',
    path: '/compare',
    heading: 'Compare role levels',
    data: (page) => page.getByRole('searchbox', { name: 'Choose the first role level' }),
  },
  {
    name: 'comparison with the dialog that adds',
    path: productManagers('product-manager', 'senior-product-manager'),
    heading: 'Product manager and Senior product manager',
    data: (page) =>
      page.getByRole('dialog', { name: 'Add a role level' }).getByRole('link', { name: /^Head of product/ }),
    prepare: async (page) => {
      await openMenu(page, 'Add a level')
      await page.getByRole('button', { name: 'Another role…' }).click()
    },
  },
  {
    name: 'search',
    path: '/search?q=scrum+master',
    heading: 'Search',
    data: (page) => page.getByRole('link', { name: /^Senior delivery manager/ }),
  },
  {
    name: 'search without a result',
    path: '/search?q=zzyzx+manager',
    heading: 'Search',
    data: (page) => page.getByText(/^Nothing matches “zzyzx manager”/),
  },
  {
    name: 'search over a screen',
    path: `${product2020}/senior-product-manager`,
    heading: 'Senior product manager',
    data: (page) => page.getByRole('option', { name: /^Stakeholder relationship management/ }).first(),
    prepare: async (page) => {
      await page.getByRole('button', { name: 'Search', exact: true }).click()
      await page.getByRole('combobox').fill('stakeholder')
    },
  },
  {
    name: 'comparison with the menu of a column',
    path: productManagers('product-manager', 'senior-product-manager'),
    heading: 'Product manager and Senior product manager',
    data: (page) => page.getByRole('button', { name: 'Swap the columns' }),
    prepare: (page) => openMenu(page, 'Senior product manager'),
  },
  {
    name: 'not found',
    path: '/uk-gdd-2025/skills/user-focs',
    heading: 'Skill not found',
    data: (page) => page.getByRole('link', { name: 'User focus', exact: true }),
  },
  {
    name: 'open a framework',
    path: '/open',
    heading: 'Open a framework',
    data: (page) => page.getByRole('button', { name: 'Try an example' }),
  },
  {
    name: 'two editions to choose',
    path: '/editions',
    heading: 'What changed between editions',
    data: (page) => page.getByRole('combobox', { name: 'From' }),
  },
  {
    name: 'two editions of a role',
    path: '/editions?from=uk-ddat-2020&to=uk-gdd-2025&role=product-manager',
    heading: 'What changed for Product manager',
    data: (page) => page.getByText('Three skills are new.'),
    prepare: (page) => page.getByText('Compare the wording').first().click(),
  },
  {
    name: 'two editions of a framework',
    path: '/editions?from=ca-cds-pm-draft-2&to=uk-gdd-2025',
    heading: 'What changed between editions',
    data: (page) => page.getByRole('link', { name: 'Product Strategy Thinking' }),
  },
  {
    name: 'about the data',
    path: '/about',
    heading: 'About the data',
    data: (page) => page.getByText(/^8 role families, .* and 1,809 skill requirements\.$/),
  },
]

/** Opens a screen in its state; fails where its heading or its data does not come. */
export async function openScreen({ path, heading, data, prepare }: Screen, visit: Visit = {}): Promise<OpenedPage> {
  const opened = await openPage({ ...visit, path })
  // Parts behind an open dialog cannot be found by role.
  await expectSeen(opened.page.locator('h1').filter({ hasText: heading }))
  await prepare?.(opened.page)
  await expectSeen(data(opened.page))
  return opened
}
