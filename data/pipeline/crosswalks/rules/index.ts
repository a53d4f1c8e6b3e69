import type { CrosswalkRule } from '../rule'
import { addressesKnown } from './addresses-known'
import { kindFits } from './kind-fits'
import { linesInOrder } from './lines-in-order'
import { matchedRolesComplete } from './matched-roles-complete'
import { reasonIsGiven } from './reason-is-given'
import { sameSort } from './same-sort'

/** What a file of data/crosswalks must keep to, in alphabetical order. */
export const crosswalkRules: readonly CrosswalkRule[] = [
  addressesKnown,
  kindFits,
  linesInOrder,
  matchedRolesComplete,
  reasonIsGiven,
  sameSort,
]
