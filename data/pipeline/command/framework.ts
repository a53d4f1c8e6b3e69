import { parseFramework } from '../../../src/core/format/parse'
import { decode } from '../../../src/core/importing/sources/decode'
import { frameworkCounts } from '../../../src/core/views/card'
import { countsInWords } from '../../../src/core/views/in-words'
import { FRAMEWORKS_FOLDER } from '../framework-folders'
import { importFramework, type Output } from './import-framework'
import { firstOfEachRule } from './report-lines'
import { fileBytes } from './source-content'
import { readCommand, USAGE } from './usage'

const toConsole: Output = {
  result: (line) => console.log(printable(line)),
  report: (line) => console.error(printable(line)),
}

/** A file must not steer the terminal: control characters, and those that turn the direction of writing, are shown by their numbers. */
export function printable(line: string): string {
  return line.replace(
    /(?!\n)[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

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
  const text = decode(await fileBytes(file)).text
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (reason) {
    report(`${file} is not valid JSON: ${String(reason)}`)
    return 1
  }
  const { framework, issues } = parseFramework(value)
  for (const line of firstOfEachRule(issues)) report(line)
  if (!framework) return 1
  result(countsInWords(frameworkCounts(framework)))
  return strict && issues.length > 0 ? 1 : 0
}
