import { defaultFrameworkId } from '@/core/bundled'
import { enrich } from '@/core/enriching/enrich'
import type { Framework } from '@/core/model'
import type { EnrichingChoice } from '@/core/opening/preview'
import { aboutOfficialFile, aboutOwnFile, frameworkId, type AboutFile } from '@/core/reading/about-files'
import type { ColumnChoice } from '@/core/reading/files/file-content'
import { readFramework } from '@/core/reading/read-framework'
import type { FileToRead, ReadResult, ReadingProgress } from '@/core/reading/reading'
import { pairsAmong } from '@/core/related-skills'
import { frameworkCard } from '@/core/views/card'
import type { GivenFile } from './opening'

/** What surrounds the reading of files. */
export interface ReadingContext {
  readonly columns: ColumnChoice
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

/** The browser cannot read a file any more: it was moved or changed, or its drive was removed. */
export class FileUnreadable extends Error {
  constructor(
    readonly file: string,
    options?: ErrorOptions,
  ) {
    super(`“${file}” may have been moved, changed or locked. Choose it again.`, options)
    this.name = 'FileUnreadable'
  }
}

/** Reads the files a person opens. Rejects with `FileUnreadable` if the browser cannot read one. */
export async function readGivenFiles(
  files: readonly GivenFile[],
  { columns, month, bundled, onProgress }: ReadingContext,
): Promise<ReadFiles> {
  const file = { name: files[0]?.name ?? '', read: month }
  const steps = readFramework(files.map(fileToRead), { about: () => aboutOwnFile(file), columns })
  for (;;) {
    const { done, value } = await steps.next()
    if (!done) onProgress(value)
    else return withEnriching(value, file, await bundled())
  }
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

function fileToRead({ name, content }: GivenFile): FileToRead {
  return { name, content: typeof content === 'string' ? content : chunksOf(name, content) }
}

/** Not every browser lets one loop over a stream. */
async function* chunksOf(name: string, file: Blob): AsyncGenerator<Uint8Array> {
  const reader = file.stream().getReader()
  for (;;) {
    const { done, value } = await reader.read().catch((reason: unknown) => {
      throw new FileUnreadable(name, { cause: reason })
    })
    if (done) return
    yield value
  }
}
