/** The comparison that the start page shows: short, whole, and held in its own words. */
export const exampleOfWork = {
  framework: 'uk-ddat-2020',
  role: 'product-manager',
  from: 'product-manager',
  to: 'senior-product-manager',
} as const
