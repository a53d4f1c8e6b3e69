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
  /** The code of the screen, fetched when it is first shown. */
  readonly component: () => Promise<ComponentType>
}

/** One function for both kinds of address, so that the screen stays when one leads to the other. */
const comparePage = async () => (await import('@/features/compare/compare-page')).ComparePage

/**
 * Every screen, in the order of README's table; `patterns` in src/core/hrefs.ts gives each its path. Routes
 * (routes.tsx), static pages (tools/prerender.ts) and ids that no framework may take follow from the two tables.
 */
export const screens: { readonly [Name in ScreenName]: Screen<NamesIn<Name>> } = {
  start: {
    load: async (...given) => (await import('@/features/start/load')).loadStart(...given),
    component: async () => (await import('@/features/start/start-page')).StartPage,
  },
  framework: {
    load: (client, { framework }) =>
      Promise.all([
        client.ensureQueryData(queries.outline(framework)),
        client.ensureQueryData(queries.seniority(framework)),
        client.ensureQueryData(queries.frameworks()),
      ]),
    component: async () => (await import('@/features/framework/framework-page')).FrameworkPage,
  },
  role: {
    load: async (...given) => (await import('@/features/role/load')).loadRole(...given),
    component: async () => (await import('@/features/role/role-page')).RolePage,
  },
  roleLevel: {
    load: (client, address) =>
      Promise.all([
        client.ensureQueryData(queries.ladder(address.framework, address.role)),
        client.ensureQueryData(queries.roleLevelWording(address)),
      ]),
    component: async () => (await import('@/features/role-level/role-level-page')).RoleLevelPage,
  },
  pair: {
    load: async (...given) => (await import('@/features/compare/load')).loadPair(...given),
    component: comparePage,
  },
  compare: {
    load: async (...given) => (await import('@/features/compare/load')).loadCompare(...given),
    component: comparePage,
  },
  skills: {
    load: (client, { framework }) =>
      Promise.all([
        client.ensureQueryData(queries.outline(framework)),
        client.ensureQueryData(queries.summaries(framework)),
      ]),
    component: async () => (await import('@/features/skill/skills-page')).SkillsPage,
  },
  skill: {
    load: (client, { framework, skill }) => client.ensureQueryData(queries.skill(framework, skill)),
    component: async () => (await import('@/features/skill/skill-page')).SkillPage,
  },
  path: {
    load: async (...given) => (await import('@/features/path/load')).loadPath(...given),
    component: async () => (await import('@/features/path/path-page')).PathPage,
  },
  me: { component: async () => (await import('@/features/me/me-page')).MePage },
  search: { component: async () => (await import('@/features/search/search-page')).SearchPage },
  open: { component: async () => (await import('@/features/open/open-page')).OpenPage },
  editions: {
    load: async (...given) => (await import('@/features/editions/load')).loadEditions(...given),
    component: async () => (await import('@/features/editions/editions-page')).EditionsPage,
  },
  about: {
    load: (client) => client.ensureQueryData(queries.frameworks()),
    component: async () => (await import('@/features/about/about-page')).AboutPage,
  },
}
