import { readFile } from 'node:fs/promises'
import { parseFramework } from '../../../src/core/format/parse'
import { frameworkCounts } from '../../../src/core/views/card'
import { countsInWords } from '../../../src/core/views/in-words'
import { issueLines } from '../issue-lines'
import type { Said } from './import-framework'

/** Checks a framework in JSON by the rules that everything goes through. Gives the exit code. Rejects where the file cannot be read. */
export async function checkFile(file: string, strict: boolean, { result, report }: Said): Promise<number> {
  const text = await readFile(file, 'utf8')
  let value: unknown
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (reason) {
    report(`${file} is no JSON: ${String(reason)}`)
    return 1
  }
  const { framework, issues } = parseFramework(value)
  for (const line of issueLines(issues)) report(line)
  if (!framework) return 1
  result(countsInWords(frameworkCounts(framework)))
  return strict && issues.length > 0 ? 1 : 0
}
