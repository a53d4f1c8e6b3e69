import { defaultFrameworkId } from '@/core/bundled'
import { enrich } from '@/core/opening/enrich'
import type { Framework } from '@/core/model'
import type { Choices } from '@/core/importing/understand/understood'
import type { EnrichingChoice } from '@/core/opening/preview'
import { aboutOfficialFile, aboutOwnFile, frameworkId, type AboutFile } from '@/core/importing/about-files'
import { readFramework } from '@/core/importing/read-framework'
import type { ColumnChoice, FileLeftOut, FileToRead, ReadResult, ReadingProgress } from '@/core/importing/reading'
import { isRelatedTable, withRelatedTables } from '@/core/importing/related-tables'
import { pairsAmong } from '@/core/related-skills'
import { frameworkCard } from '@/core/views/card'
import type { GivenFile } from './opening'

/** What surrounds the reading of files. */
export interface ReadingContext {
  readonly columns: ColumnChoice
  readonly choices: Choices
  /** When it is read, e.g. "November 2026". */
  readonly month: string
  /** Gives the frameworks that come with the site, none where they cannot be had. It is asked when the files are read. */
  readonly bundled: () => Promise<readonly Framework[]>
  readonly onProgress: (progress: ReadingProgress) => void
}

/** What files were found to be and, where they are a state of a framework that comes with the site, what they add to it. */
export interface ReadFiles {
  readonly reading: ReadResult
  readonly enriching: EnrichingChoice | null
}

/** A file is too large for this page, or the browser cannot read it any more. The message is a sentence for the person. */
export class FileUnreadable extends Error {}

/** In bytes: twenty times the official file. */
const LARGEST_FILE = 50_000_000

/** Reads the files a person opens. Rejects with `FileUnreadable` if the browser cannot read one. */
export async function readGivenFiles(
  files: readonly GivenFile[],
  { columns, choices, month, bundled, onProgress }: ReadingContext,
): Promise<ReadFiles> {
  const related: FileToRead[] = []
  const others: (FileToRead | FileLeftOut)[] = []
  for (const { name, content } of files) {
    if (content === null) others.push({ name, content })
    else {
      const file = { name, content: await bytesOf(name, content) }
      if (isRelatedTable(file)) related.push(file)
      else others.push(file)
    }
  }
  const folder = files.find((given) => given.folder)?.folder
  const file = { name: folder ?? others.find(({ content }) => content !== null)?.name ?? '', read: month }
  const reading = await readFramework(others, {
    // The first of many files does not say what they are together.
    about: (_, title) => aboutOwnFile(file, title && !folder ? { title } : {}),
    columns,
    choices,
    onProgress,
  })
  const found = withEnriching(reading, file, await bundled())
  return { ...found, reading: withRelatedTables(found.reading, related) }
}

function withEnriching(reading: ReadResult, file: AboutFile, bundled: readonly Framework[]): ReadFiles {
  if (reading.kind !== 'framework') return { reading, enriching: null }
  const { framework, isOfficial } = reading
  const here = bundled.find(({ id }) => id === (isOfficial ? defaultFrameworkId : framework.id))
  if (!here) return { reading, enriching: null }
  const { framework: enriched, differences } = enrich(here, framework)
  return {
    reading: { ...reading, framework: isOfficial ? officialEdition(framework, here, file) : ownCopy(framework) },
    enriching: { here, enriched, differences },
  }
}

/** The official files say nothing of related skills: those that we know of hold for the skills that are still there. */
function officialEdition(framework: Framework, here: Framework, file: AboutFile): Framework {
  const { skills, skillScale } = framework
  const relatedSkills = pairsAmong(here.relatedSkills, skills)
  return { ...framework, ...aboutOfficialFile(frameworkCard(here), file), skillScale, relatedSkills }
}

/** Beside the one of the site it needs an id of its own. */
function ownCopy(framework: Framework): Framework {
  return { ...framework, id: frameworkId(`${framework.shortTitle}, ${framework.edition}, own copy`) }
}

async function bytesOf(name: string, content: Blob | string): Promise<FileToRead['content']> {
  const size = typeof content === 'string' ? content.length : content.size
  if (size > LARGEST_FILE)
    throw new FileUnreadable(
      `“${name}” has ${Math.ceil(size / 1_000_000)} MB. This page reads files of up to 50 MB. Read it on the command line instead: npm run framework -- import FILE.`,
    )
  if (typeof content === 'string') return content
  // It may have been moved or changed since it was chosen, or its drive removed.
  const bytes = await content.arrayBuffer().catch((reason: unknown) => {
    throw new FileUnreadable(`“${name}” may have been moved, changed or locked. Choose it again.`, { cause: reason })
  })
  return new Uint8Array(bytes)
}
