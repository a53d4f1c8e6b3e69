import { readFile } from 'node:fs/promises'
import { parseFramework } from '../../../src/core/format/parse'
import { frameworkCounts } from '../../../src/core/views/card'
import { countsInWords } from '../../../src/core/views/in-words'
import { FRAMEWORKS_FOLDER } from '../framework-folders'
import { issueLines } from '../issue-lines'
import { importFramework, type Output } from './import-framework'
import { readCommand, USAGE } from './usage'

const toConsole: Output = { result: (line) => console.log(line), report: (line) => console.error(line) }

/** `npm run framework -- …`: exit code 0, also with warnings; 1 if no framework could be read; 2 for wrong usage. */
export default async function frameworkCommand(
  words: readonly string[],
  root = FRAMEWORKS_FOLDER,
  output = toConsole,
): Promise<number> {
  const command = readCommand(words)
  try {
    switch (command.kind) {
      case 'wrong':
        output.report(`${command.why}\n\n${USAGE}`)
        return 2
      case 'check':
        return await checkFile(command.file, command.strict, output)
      case 'import':
        return await importFramework(command, root, output)
    }
  } catch (reason) {
    output.report(reason instanceof Error ? reason.message : String(reason))
    return 1
  }
}

/** Checks a framework in JSON with the one definition of valid. Returns the exit code. Rejects if the file cannot be read. */
async function checkFile(file: string, strict: boolean, { result, report }: Output): Promise<number> {
  const text = await readFile(file, 'utf8')
  let value: unknown
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (reason) {
    report(`${file} is not valid JSON: ${String(reason)}`)
    return 1
  }
  const { framework, issues } = parseFramework(value)
  for (const line of issueLines(issues)) report(line)
  if (!framework) return 1
  result(countsInWords(frameworkCounts(framework)))
  return strict && issues.length > 0 ? 1 : 0
}
