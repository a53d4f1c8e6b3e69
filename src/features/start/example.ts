/** The comparison on the start page: short, and with all its official wording. */
export const exampleComparison = {
  framework: 'uk-ddat-2020',
  role: 'product-manager',
  from: 'product-manager',
  to: 'senior-product-manager',
} as const
