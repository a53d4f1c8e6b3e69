import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import type { FileToRead } from '../../../src/core/importing/reading'
import { systemFault } from '../folder-files'
import type { Found } from './find-files'

/** From the root of the project. Git ignores it: the project never contains the official files. */
export const OFFICIAL_FOLDER = 'data/official'

const aboutFile = v.object({ file: v.picklist(['roles.csv', 'skills.csv']), from: v.string(), sha256: v.string() })
const aboutEdition = v.object({ downloaded: v.pipe(v.string(), v.isoTimestamp()), files: v.array(aboutFile) })

/** The official files as they were downloaded once. */
export interface Edition extends v.InferOutput<typeof aboutEdition> {
  /** The name of its folder: the month of the download, and the day where the month had another edition before. */
  readonly name: string
}

/** The editions of a folder, the oldest first; none where there is no folder. Rejects if one of them is damaged. */
export async function readEditions(root: string): Promise<readonly Edition[]> {
  if (!existsSync(root)) return []
  const entries = await readdir(root, { withFileTypes: true })
  const names = entries.filter((entry) => entry.isDirectory() && /^\d{4}-/.test(entry.name)).map(({ name }) => name)
  const editions = await Promise.all(
    names.map(async (name) => {
      const file = join(root, name, 'source.json')
      const text = await readFile(file, 'utf8').catch((reason: unknown) => damaged(root, name, systemFault(reason)))
      const about = v.safeParse(v.pipe(v.string(), v.parseJson(), aboutEdition), text)
      return about.success ? { name, ...about.output } : damaged(root, name, 'source.json is not as it was written')
    }),
  )
  return editions.toSorted((a, b) => (a.downloaded < b.downloaded ? -1 : 1))
}

/** The files of an edition. Rejects where one is no longer what was downloaded. */
export async function editionFiles(root: string, { name, files }: Edition): Promise<FileToRead[]> {
  return Promise.all(
    files.map(async ({ file, sha256 }) => {
      const content = await readFile(join(root, name, file)).catch((reason: unknown) =>
        damaged(root, name, systemFault(reason)),
      )
      if (sha256Of(content) !== sha256) damaged(root, name, `${file} is not what was downloaded`)
      return { name: file, content }
    }),
  )
}

/** Whether files are the same, byte by byte, as those of an edition. */
export function isSameEdition(found: Found, { files }: Edition): boolean {
  const now = foundFiles(found)
  return (
    now.length === files.length &&
    now.every(({ file, sha256 }) => files.some((known) => known.file === file && known.sha256 === sha256))
  )
}

/** Keeps files as a further edition, with their report. Gives its name. */
export async function keepEdition(root: string, found: Found, report: string, now: Date): Promise<string> {
  const day = now.toISOString().slice(0, 10)
  const names = [day.slice(0, 7), day, ...Array.from({ length: 98 }, (_, place) => `${day}-${place + 2}`)]
  const name = names.find((candidate) => !existsSync(join(root, candidate))) ?? day
  // A folder appears whole, or not at all.
  const unfinished = join(root, '.unfinished')
  await rm(unfinished, { recursive: true, force: true })
  await mkdir(unfinished, { recursive: true })
  const files = foundFiles(found)
  for (const { file, content } of files) await writeFile(join(unfinished, file), content)
  const about = {
    downloaded: now.toISOString(),
    files: files.map(({ file, from, sha256 }) => ({ file, from, sha256 })),
  }
  await writeFile(join(unfinished, 'source.json'), `${JSON.stringify(about, null, 2)}\n`)
  await writeFile(join(unfinished, 'report.csv'), report)
  await rename(unfinished, join(root, name))
  return name
}

/** The files under the names that they are kept by. */
export function foundFiles({ roles, skills }: Found) {
  return [roles, ...(skills ? [skills] : [])].map(({ kind, from, content }) => ({
    file: `${kind}.csv` as const,
    from,
    content,
    sha256: sha256Of(content),
  }))
}

function sha256Of(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}

function damaged(root: string, name: string, why: string): never {
  throw new Error(
    `The official files in ${join(root, name)} are damaged: ${why}. Delete the folder and run \`npm run official\` again.`,
  )
}
