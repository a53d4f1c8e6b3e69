import { faultyTexts } from '../places'
import type { Rule } from '../rule'

/**
 * Text read with the wrong character set (`â€¨` for U+2028, `Ã©` for é), and invisible characters that make equal words differ,
 * are damage and not the source's wording. Repairs quote them as they were, so they are not checked.
 */
export const noEncodingFault: Rule = {
  id: 'no-encoding-fault',
  severity: 'warning',
  *check({ repairs: _quotesFaults, ...framework }) {
    for (const { text, where } of faultyTexts(framework, (each) => MAY_BEGIN_FAULT.test(each) && FAULT.test(each))) {
      const fault = FAULT.exec(text)
      if (!fault) continue
      yield {
        where,
        what: `the text contains ${codePoints(fault[0])} at character ${fault.index + 1}`,
        tip: 'Correct the damaged characters, and list the correction under repairs with the published text.',
      }
    }
  },
}

/** In turn: UTF-8 read as Windows-1252; controls other than white space; line separators, zero width and replacement characters, overrides of direction; half a surrogate pair. */
const FAULT =
  /â€.?|[ÂÃ][\u0080-\u00BF]|[^\P{Cc}\t\n\r]|[\u2028-\u202E\u200B\u2060\u2066-\u2069\uFEFF\uFFFD]|\p{Surrogate}/u

/** Any code unit but those that no fault begins with: most texts have none, and are told at a tenth of the cost. */
const MAY_BEGIN_FAULT =
  /[^\t\n\r -~\u00A0-ÁÄ-áã-\u200A\u200C-\u2027\u202F-\u205F\u2061-\u2065\u206A-\uD7FF\uE000-\uFEFE\uFF00-\uFFFC\uFFFE\uFFFF]/

function codePoints(text: string): string {
  return [...text]
    .map((character) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`)
    .join(' ')
}
