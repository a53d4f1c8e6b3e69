interface Pair {
  readonly from: string
  readonly to: string
  readonly stretch: number
  readonly stepsBack?: boolean
}

/** Ends of the UK framework, by name, that the issue about paths does not speak of: near and far, up and back. */
export const tenPairs: readonly Pair[] = [
  { from: 'Graphic designer', to: 'Data scientist', stretch: 11 },
  { from: 'Accessibility specialist', to: 'Senior DevOps engineer - management', stretch: 9 },
  { from: 'Test engineer', to: 'Senior service designer', stretch: 8 },
  { from: 'Technical architect', to: 'Lead data scientist', stretch: 10 },
  { from: 'Lead data scientist', to: 'Lead machine learning engineer', stretch: 9 },
  { from: 'Junior developer', to: 'Principal technical architect', stretch: 11 },
  { from: 'Associate product manager', to: 'Head of product', stretch: 9 },
  { from: 'Delivery manager', to: 'Head of product', stretch: 10 },
  { from: 'Head of product', to: 'Business analyst', stretch: 8, stepsBack: true },
  { from: 'Developer', to: 'Enterprise architect', stretch: 20 },
]
