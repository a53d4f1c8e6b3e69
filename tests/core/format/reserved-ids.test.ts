import { expect, it } from 'vitest'
import { reservedFrameworkIds } from '@/core/format/rules/reserved-framework-id'
import { patterns } from '@/core/hrefs'
import { indexPath } from '@/core/views/paths'

it('no framework can take the first word of a screen’s href, nor a folder of the site', () => {
  const firstWords = [...Object.values(patterns), `/${indexPath()}`].map((pattern) => pattern.split('/')[1] ?? '')
  const taken = firstWords.filter((word) => word !== '' && !word.startsWith(':'))
  expect(taken).toContain('compare')
  expect(taken.filter((word) => !reservedFrameworkIds.has(word))).toEqual([])
})
