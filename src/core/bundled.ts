import type { Id } from './model'

/** The frameworks that come with the site, in the order they are offered: the folders of data/frameworks (tools/defines.ts). */
export const bundledFrameworkIds: readonly Id[] = BUNDLED_FRAMEWORKS

/** The same with their short titles, for the header, which is on pages that load nothing of them. */
export const bundledFrameworks = BUNDLED_FRAMEWORKS.map((id, place) => ({
  id,
  shortTitle: BUNDLED_TITLES[place] ?? id,
}))

/** Where "Roles" and "Skills" lead from a screen that is about no framework. */
export const defaultFrameworkId: Id = BUNDLED_FRAMEWORKS[0]

declare const BUNDLED_FRAMEWORKS: readonly [Id, ...Id[]]
declare const BUNDLED_TITLES: readonly string[]
