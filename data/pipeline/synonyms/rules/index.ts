import type { SynonymRule } from '../rule'
import { leadsToKnownName } from './leads-to-known-name'
import { linesInOrder } from './lines-in-order'
import { notItsOwnName } from './not-its-own-name'
import { reasonIsGiven } from './reason-is-given'
import { wordIsLowerCase } from './word-is-lower-case'

/** What data/synonyms must keep to, in alphabetical order. */
export const synonymRules: readonly SynonymRule[] = [
  leadsToKnownName,
  linesInOrder,
  notItsOwnName,
  reasonIsGiven,
  wordIsLowerCase,
]
