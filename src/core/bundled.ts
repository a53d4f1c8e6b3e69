import type { Id } from './model'

/** The frameworks that come with the site, in the order they are offered: the folders of data/frameworks (tools/defines.ts). */
export const bundledFrameworkIds: readonly Id[] = BUNDLED_FRAMEWORKS

/** Where "Roles" and "Skills" lead from a screen that is about no framework. */
export const defaultFrameworkId: Id = BUNDLED_FRAMEWORKS[0]

declare const BUNDLED_FRAMEWORKS: readonly [Id, ...Id[]]
