import { shortened } from '../places'
import type { Rule } from '../rule'

/** Screen readers pronounce by it, and sorting by an invalid tag throws. */
export const languageIsTag: Rule = {
  id: 'language-is-tag',
  severity: 'error',
  *check({ language }) {
    if (isLanguageTag(language)) return
    yield {
      where: 'language',
      what: `"${shortened(language)}" is not a language tag`,
      tip: 'Write a BCP 47 tag such as en-GB, fr-CA or cy.',
    }
  },
}

function isLanguageTag(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length === 1
  } catch {
    return false
  }
}
