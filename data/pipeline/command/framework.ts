import { FRAMEWORKS_FOLDER } from '../framework-folders'
import { checkFile } from './check-file'
import { importFramework, type Said } from './import-framework'
import { readCommand, USAGE } from './usage'

const onTheConsole: Said = { result: (line) => console.log(line), report: (line) => console.error(line) }

/** `npm run framework -- …`: exit code 0, with warnings too; 1 where nothing usable came out; 2 for wrong usage. */
export default async function framework(
  words: readonly string[],
  root = FRAMEWORKS_FOLDER,
  said = onTheConsole,
): Promise<number> {
  const command = readCommand(words)
  try {
    switch (command.kind) {
      case 'wrong':
        said.report(`${command.why}\n\n${USAGE}`)
        return 2
      case 'check':
        return await checkFile(command.file, command.strict, said)
      case 'import':
        return await importFramework(command, root, said)
    }
  } catch (reason) {
    said.report(reason instanceof Error ? reason.message : String(reason))
    return 1
  }
}
