import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { differenceGroups } from '../../../src/core/opening/difference-in-words'
import type { Framework } from '../../../src/core/model'
import { reportCsv } from '../../../src/core/opening/report'
import { counted, inFigures } from '../../../src/core/text/words'
import { frameworkCounts } from '../../../src/core/views/card'
import { differenceLines, reportLines } from '../command/report-lines'
import { printable } from '../command/framework'
import { writeWholeFile } from '../folder-files'
import { FRAMEWORKS_FOLDER } from '../framework-folders'
import { readFramework } from '../frameworks'
import { issueLines } from '../issue-lines'
import { sentenceOf, type DownloadOptions } from './download'
import { editionFiles, foundFiles, isSameEdition, keepEdition, OFFICIAL_FOLDER, readEditions } from './editions'
import { findFiles, type Found } from './find-files'
import { OFFICIAL_FRAMEWORK, withWording, type WithWording } from './wording'

const DOWNLOAD_PAGE = 'https://ddat-capability-framework.service.gov.uk/download'

const USAGE = `usage: npm run official [-- --from PAGE_OR_FILE_OR_FOLDER]… [--report FILE]

Downloads the official files of roles and skills, checks them and keeps them in ${OFFICIAL_FOLDER}, which Git ignores.
From then on, npm run build and npm start publish their wording.
  --from PAGE_OR_FILE_OR_FOLDER  the address of the download page or of a file, or a folder or a file on this computer; may be repeated.
                                 Without it: ${DOWNLOAD_PAGE}
  --report FILE                  also write every problem and difference to a CSV file`

export interface OfficialOptions extends DownloadOptions {
  readonly root?: string
  readonly now?: Date
  readonly say?: (line: string) => void
}

/** `npm run official`: exit code 0, also if nothing has changed; 1, with nothing kept, if there are no usable files; 2 for wrong usage. */
export default async function official(
  words: readonly string[],
  {
    root = OFFICIAL_FOLDER,
    now = new Date(),
    say = (line) => console.error(printable(line)),
    ...options
  }: OfficialOptions = {},
): Promise<number> {
  const given = readWords(words)
  if ('wrong' in given) {
    say(`${given.wrong}\n\n${USAGE}`)
    return 2
  }
  try {
    const found = await findFiles(given.from ?? [DOWNLOAD_PAGE], say, options)
    for (const { file, from, content } of foundFiles(found))
      say(`Found ${file} at ${from}, ${inFigures(Math.ceil(content.length / 1_000))} kB.`)
    if (!found.skills)
      say('There is no file of skills. Skill levels that no role asks for will have no official wording.')
    return await check(found, given.report, { root, now, say })
  } catch (reason) {
    say(`${sentenceOf(reason).replace(/\.?$/, '.')} Nothing was changed.`)
    if (given.from?.every((source) => !/^https?:/i.test(source)) !== true)
      say(
        'You can also download both files in a browser, put them into a folder, and run npm run official -- --from FOLDER.',
      )
    return 1
  }
}

function readWords(words: readonly string[]): { from?: string[]; report?: string } | { wrong: string } {
  try {
    const { values } = parseArgs({
      args: [...words],
      options: { from: { type: 'string', multiple: true }, report: { type: 'string' } },
    })
    return values
  } catch (reason) {
    return { wrong: sentenceOf(reason) }
  }
}

async function check(
  found: Found,
  reportFile: string | undefined,
  { root, now, say }: Required<Pick<OfficialOptions, 'root' | 'now' | 'say'>>,
): Promise<number> {
  const bundled = await bundledFramework()
  const files = foundFiles(found).map(({ file, content }) => ({ name: file, content }))
  const checked = await withWording(bundled, files, now)
  for (const line of reportLines(checked.report)) say(line)
  if (checked.framework === null) throw new Error('We could not read a framework from these files')
  for (const line of differenceLines(checked.differences)) say(line)
  const report = reportCsv(checked.report, differenceGroups(checked.differences))
  if (reportFile !== undefined) await writeWholeFile(reportFile, report)

  const cutOff = checked.files.find((file) => endsInDamage(file.name, file.rows, checked))
  if (cutOff) throw new Error(`${cutOff.name} ends in the middle of a row, so it is not complete. Try again later`)
  const { requirements, requirementsWithWording } = frameworkCounts(checked.framework)
  const wording = `official wording for ${inFigures(requirementsWithWording)} of ${counted(requirements, 'skill requirement')}`
  const newest = (await readEditions(root)).at(-1)
  if (newest && isSameEdition(found, newest)) {
    say(`Nothing has changed since ${newest.name}: ${wording}.`)
    return 0
  }
  if (newest) {
    const before = await withWording(bundled, await editionFiles(root, newest), now)
    const had = before.framework ? frameworkCounts(before.framework).requirementsWithWording : 0
    if (requirementsWithWording < had / 2)
      throw new Error(
        `These files have ${wording}, and those of ${newest.name} for ${inFigures(had)}. If this is what you want, delete ${join(root, newest.name)} first`,
      )
  }
  const name = await keepEdition(root, found, report, now)
  say(`Kept in ${join(root, name)}: ${wording}. \`npm run build\` and \`npm start\` use it.`)
  return 0
}

/** A file that was cut off in the middle of a row ends in a row that cannot be read. */
function endsInDamage(file: string, rows: number, { report }: WithWording): boolean {
  return report.some(
    ({ kind, issues }) =>
      (kind === 'quote-damaged' || kind === 'row-unlike') &&
      issues.some((issue) => issue.file === file && issue.row === rows),
  )
}

async function bundledFramework(): Promise<Framework> {
  const { framework, issues } = await readFramework(join(FRAMEWORKS_FOLDER, OFFICIAL_FRAMEWORK))
  if (!framework) throw new Error([`${OFFICIAL_FRAMEWORK} could not be read:`, ...issueLines(issues)].join('\n'))
  return framework
}
