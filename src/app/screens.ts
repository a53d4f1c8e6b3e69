import type { QueryClient } from '@tanstack/react-query'
import type { ComponentType } from 'react'
import type { PathParam } from 'react-router'
import { defaultFrameworkId } from '@/core/bundled'
import type { patterns } from '@/core/hrefs'
import type { Id } from '@/core/model'
import { queries } from '@/data-source/queries'
import { loadCompare, loadPair } from '@/features/compare/load'
import { readOpenCell } from '@/features/role/open-cell'
import { readPair } from '@/features/start/example'

type ScreenName = keyof typeof patterns

/** The ids in the path of a screen, by the names its pattern gives them. */
type NamesIn<Name extends ScreenName> = Readonly<Record<PathParam<(typeof patterns)[Name]>, Id>>

export interface Screen<Names> {
  /**
   * Fetches the views that the screen needs. Loaders are part of the app, so that data and code load at the same time. A
   * static page carries exactly these views. A screen that shows only what is on the device has no loader.
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
    load: (client, _, search) =>
      Promise.all([
        client.ensureQueryData(queries.frameworks()),
        client.ensureQueryData(queries.seniority(defaultFrameworkId)),
        client.ensureQueryData(queries.outline(defaultFrameworkId)).then((outline) => {
          const pair = readPair(search, outline)
          return pair && client.ensureQueryData(queries.ladder(defaultFrameworkId, pair.role.id))
        }),
      ]),
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
    load: (client, { framework, role }, search) => {
      const cell = readOpenCell(search)
      return Promise.all([
        client.ensureQueryData(queries.ladder(framework, role)),
        client.ensureQueryData(queries.roleDescription(framework, role)),
        // Only to save time: an unknown cell must not fail the screen.
        cell && client.prefetchQuery(queries.roleLevelWording({ framework, role, roleLevel: cell.roleLevel })),
      ])
    },
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
  pair: { load: loadPair, component: comparePage },
  compare: { load: loadCompare, component: comparePage },
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
