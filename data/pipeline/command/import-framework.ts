import { join } from 'node:path'
import { checkFramework, parseFramework } from '../../../src/core/format/parse'
import { hasErrors, type Issue } from '../../../src/core/issue'
import type { Framework } from '../../../src/core/model'
import { reportCsv } from '../../../src/core/opening/report'
import { aboutOfficialFile, aboutOwnFile, monthOf } from '../../../src/core/importing/about-files'
import { readFramework as readFiles } from '../../../src/core/importing/read-framework'
import { decode } from '../../../src/core/importing/sources/decode'
import type { ReadResult } from '../../../src/core/importing/reading'
import { issuesInTable, readRelatedTable } from '../../../src/core/importing/related-tables'
import { pairsAmong } from '../../../src/core/related-skills'
import { frameworkCard, frameworkCounts } from '../../../src/core/views/card'
import { countsInWords } from '../../../src/core/views/in-words'
import { writeFolderFiles, writeWholeFile } from '../folder-files'
import { frameworkFolders, isDefault, isTraced } from '../framework-folders'
import { readFramework } from '../frameworks'
import { issueLines } from '../issue-lines'
import { folderOf } from './folder-of'
import { firstOfEachRule, reportLines, understoodLines } from './report-lines'
import { sourceContent, sourcesIn } from './source-content'
import type { Command } from './usage'

type ImportCommand = Extract<Command, { kind: 'import' }>

/** Where the command prints: one line about the framework that was read, and everything else. */
export interface Output {
  readonly result: (line: string) => void
  readonly report: (line: string) => void
}

/**
 * Reads a framework from files and writes it as a folder that the build publishes, or as one JSON file. Returns the exit code:
 * 1, with nothing written, if no framework could be read, or there is a warning and `strict` is set. Rejects if a file cannot
 * be read or written.
 */
export async function importFramework(
  command: ImportCommand,
  root: string,
  { result, report }: Output,
): Promise<number> {
  const reading = await readSources(command, root)
  for (const line of reportLines(reading.report)) report(line)
  if (command.reportFile !== undefined) await writeWholeFile(command.reportFile, reportCsv(reading.report))
  if (reading.kind === 'framework' && reading.understanding)
    for (const line of understoodLines(reading.understanding)) report(line)
  const why = whyNothing(reading, command, root)
  if (reading.kind !== 'framework' || why !== null) {
    report(`${why ?? noFramework}. Nothing was written.`)
    return 1
  }
  const { id = reading.framework.id, title, out } = command
  const related = await readRelated(command, reading.framework)
  for (const line of issueLines(related.issues)) report(line)
  if (hasErrors(related.issues)) {
    report('The table of related skills has errors. Nothing was written.')
    return 1
  }
  const { relatedSkills } = related
  const framework = { ...reading.framework, id, relatedSkills, ...(title !== undefined && { title }) }
  const text = `${JSON.stringify(framework, null, 2)}\n`
  // What was given in options, such as an empty title, was not checked with the file.
  const { issues } = parseFramework(JSON.parse(text))
  if (hasErrors(issues)) {
    for (const line of firstOfEachRule(issues)) report(line)
    report('The framework has errors. Nothing was written.')
    return 1
  }
  if (out === undefined) await writeIntoFolder(framework, root, report)
  else await writeWholeFile(out, text)
  result(countsInWords(frameworkCounts(framework)))
  return 0
}

async function readSources({ files, choices, id, title }: ImportCommand, root: string): Promise<ReadResult> {
  const [defaultId = ''] = frameworkFolders(root)
  const bundled = (await readFramework(join(root, defaultId))).framework
  const sources = (await Promise.all(files.map(sourcesIn))).flat()
  const source = sources.find((each) => each.content !== null)
  const file = {
    name: source?.folder ?? source?.name ?? '',
    ...(source?.href !== undefined && { href: source.href }),
    read: monthOf(new Date()),
  }
  const given = { ...(id !== undefined && { id }), ...(title !== undefined && { title }) }
  const about = (isOfficial: boolean, heading?: string) =>
    isOfficial && bundled
      ? aboutOfficialFile(frameworkCard(bundled), file, given)
      : aboutOwnFile(file, { ...(heading && !source?.folder && { title: heading }), ...given })
  const reading = await readFiles(sources, { about, choices })
  return bundled ? withRelatedSkills(reading, bundled) : reading
}

/** The official files do not have related skills; ours come from the bundled framework. */
function withRelatedSkills(reading: ReadResult, { relatedSkills }: Framework): ReadResult {
  if (reading.kind !== 'framework' || !reading.isOfficial) return reading
  const { framework } = reading
  return { ...reading, framework: { ...framework, relatedSkills: pairsAmong(relatedSkills, framework.skills) } }
}

/** The related skills of the given table, and its problems. */
async function readRelated(
  { related }: ImportCommand,
  framework: Framework,
): Promise<{ relatedSkills: Framework['relatedSkills']; issues: readonly Issue[] }> {
  if (related === undefined) return { relatedSkills: framework.relatedSkills, issues: [] }
  const { name, content } = await sourceContent(related)
  const table = readRelatedTable(decode(content).text, name, framework.skills)
  const { relatedSkills } = table
  const { issues } = checkFramework({ ...framework, relatedSkills })
  return { relatedSkills, issues: [...table.issues, ...issuesInTable(issues, table, name)] }
}

const noFramework = 'We could not read a framework from this'

/** Why nothing is written; `null` if something is. */
function whyNothing(reading: ReadResult, { id, strict }: ImportCommand, root: string): string | null {
  if (reading.kind !== 'framework') return noFramework
  if (strict && reading.report.length > 0) return 'There are warnings, and --strict is set'
  const wanted = id ?? reading.framework.id
  return isTraced(join(root, wanted))
    ? `“${wanted}” is a bundled framework, and an import does not change it. Use another --id, or \`npm run official\` to publish its official wording`
    : null
}

async function writeIntoFolder(framework: Framework, root: string, report: Output['report']): Promise<void> {
  const folder = join(root, framework.id)
  await writeFolderFiles(folder, folderOf(framework, isDefault(folder)))
  report(`Written to ${folder}. Run \`npm run build\` to publish it.`)
}
