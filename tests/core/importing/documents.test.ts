import { expect, test } from 'vitest'
import { documentNames, expectedOf, inLines, readDocuments } from '../../helpers/documents'

test.each(documentNames)('%s is read as a person would read it', async (name) => {
  const { answers, lines } = expectedOf(name)
  if (Object.keys(answers).length > 0) expect(inLines(await readDocuments(name))).toMatch(/^asks: /m)
  expect(inLines(await readDocuments(name, answers))).toBe(lines)
})
