import { defaultFrameworkId } from '@/core/bundled'
import { enrich } from '@/core/enriching/enrich'
import type { Framework } from '@/core/model'
import type { EnrichingChoice } from '@/core/opening/preview'
import { aboutOfficialFile, aboutOwnFile, frameworkId } from '@/core/reading/about-files'
import type { ColumnChoice } from '@/core/reading/files/file-content'
import { readFramework } from '@/core/reading/read-framework'
import type { FileToRead, Reading, ReadingProgress } from '@/core/reading/reading'
import { frameworkCard } from '@/core/slicing/card'
import type { GivenFile } from './opening'

/** What surrounds the reading of files. */
export interface ReadingContext {
  readonly columns: ColumnChoice
  /** When it is read, e.g. "November 2026". */
  readonly month: string
  /** The frameworks that come with the site; none where they cannot be had. */
  readonly bundled: readonly Framework[]
  readonly onProgress: (progress: ReadingProgress) => void
}

/** What files were found to be and, where they are a state of a framework that comes with the site, what they add to it. */
export interface ReadFiles {
  readonly reading: Reading
  readonly enriching: EnrichingChoice | null
}

/** The browser cannot read a file from where it lies: it was moved, changed, or taken out with its stick. */
export class FileUnreadable extends Error {
  constructor(
    readonly file: string,
    options?: ErrorOptions,
  ) {
    super(`“${file}” could not be read from where it lies: it may have been moved, changed or locked meanwhile. Choose it again.`, options)
    this.name = 'FileUnreadable'
  }
}

/** Reads what a person brings. Rejects with `FileUnreadable` where a file cannot be read from where it lies. */
export async function readGivenFiles(files: readonly GivenFile[], { columns, month, bundled, onProgress }: ReadingContext): Promise<ReadFiles> {
  const official = bundled.find(({ id }) => id === defaultFrameworkId)
  const about = (isOfficial: boolean) => {
    const file = { name: files[0]?.name ?? '', read: month }
    return isOfficial && official ? aboutOfficialFile(frameworkCard(official), file) : aboutOwnFile(file)
  }
  const steps = readFramework(files.map(fileToRead), { about, columns })
  for (;;) {
    const { done, value } = await steps.next()
    if (done) return withEnriching(value, bundled)
    onProgress(value)
  }
}

function withEnriching(reading: Reading, bundled: readonly Framework[]): ReadFiles {
  if (reading.kind !== 'framework') return { reading, enriching: null }
  const { framework, isOfficial } = reading
  const here = bundled.find(({ id }) => id === (isOfficial ? defaultFrameworkId : framework.id))
  if (!here) return { reading, enriching: null }
  const { framework: enriched, differences } = enrich(here, framework)
  // Beside the one of the site it needs an id of its own.
  const own = framework.id === here.id ? { ...framework, id: frameworkId(`${framework.shortTitle}, ${framework.edition}, own copy`) } : framework
  return { reading: { ...reading, framework: own }, enriching: { here, enriched, differences } }
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
