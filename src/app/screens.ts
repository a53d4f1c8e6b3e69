import type { QueryClient } from '@tanstack/react-query'
import type { ComponentType } from 'react'
import type { PathParam } from 'react-router'
import type { patterns } from '@/core/hrefs'
import type { Id } from '@/core/model'
import { queries } from '@/data-source/queries'

type ScreenName = keyof typeof patterns

/** The ids in the path of a screen, by the names its pattern gives them. */
type NamesIn<Name extends ScreenName> = Readonly<Record<PathParam<(typeof patterns)[Name]>, Id>>

export interface Screen<Names> {
  /**
   * Fetches the views that the screen needs, while its code loads. A static page carries exactly these views. A loader that reads the search is
   * in a file of its own, which no other screen loads. A screen that shows only what is on the device has no loader.
   */
  readonly load?: (client: QueryClient, names: Names, search: URLSearchParams) => Promise<unknown>
  /** The code of the screen, fetched when it is first shown: a module that exports the component, and nothing else. */
  readonly code: () => Promise<Readonly<Record<string, ComponentType>>>
}

/** One function for both kinds of address, so that the screen stays when one leads to the other. */
const compareCode = () => import('@/features/compare/compare-page')

/**
 * Every screen, in the order of README's table; `patterns` in src/core/hrefs.ts gives each its path. Routes
 * (routes.tsx), static pages (tools/prerender.ts) and ids that no framework may take follow from the two tables.
 */
export const screens: { readonly [Name in ScreenName]: Screen<NamesIn<Name>> } = {
  start: {
    load: async (...given) => (await import('@/features/start/load')).loadStart(...given),
    code: () => import('@/features/start/start-page'),
  },
  framework: {
    load: (client, { framework }) =>
      Promise.all([
        client.ensureQueryData(queries.outline(framework)),
        client.ensureQueryData(queries.seniority(framework)),
        client.ensureQueryData(queries.frameworks()),
      ]),
    code: () => import('@/features/framework/framework-page'),
  },
  role: {
    load: async (...given) => (await import('@/features/role/load')).loadRole(...given),
    code: () => import('@/features/role/role-page'),
  },
  roleLevel: {
    load: (client, address) =>
      Promise.all([
        client.ensureQueryData(queries.ladder(address.framework, address.role)),
        client.ensureQueryData(queries.roleLevelWording(address)),
      ]),
    code: () => import('@/features/role-level/role-level-page'),
  },
  pair: {
    load: async (...given) => (await import('@/features/compare/load')).loadPair(...given),
    code: compareCode,
  },
  compare: {
    load: async (...given) => (await import('@/features/compare/load')).loadCompare(...given),
    code: compareCode,
  },
  skills: {
    load: (client, { framework }) =>
      Promise.all([
        client.ensureQueryData(queries.outline(framework)),
        client.ensureQueryData(queries.summaries(framework)),
      ]),
    code: () => import('@/features/skill/skills-page'),
  },
  skill: {
    load: (client, { framework, skill }) => client.ensureQueryData(queries.skill(framework, skill)),
    code: () => import('@/features/skill/skill-page'),
  },
  path: {
    load: async (...given) => (await import('@/features/path/load')).loadPath(...given),
    code: () => import('@/features/path/path-page'),
  },
  me: { code: () => import('@/features/me/me-page') },
  search: { code: () => import('@/features/search/search-page') },
  open: { code: () => import('@/features/open/open-page') },
  editions: {
    load: async (...given) => (await import('@/features/editions/load')).loadEditions(...given),
    code: () => import('@/features/editions/editions-page'),
  },
  about: {
    load: (client) => client.ensureQueryData(queries.frameworks()),
    code: () => import('@/features/about/about-page'),
  },
}
