import type { Id } from './model'

/** The frameworks that come with the product, in the order they are offered; the first is the default. */
export const bundledFrameworkIds = [
  'uk-gdd-2025',
  'uk-ddat-2020',
  'ca-cds-pm-draft-2',
  'ca-cds-pm-draft-1',
] as const satisfies readonly Id[]

/** Where "Roles" and "Skills" lead from a screen that stands in no framework. */
export const defaultFrameworkId: Id = bundledFrameworkIds[0]
