import { readdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { bundledFrameworkIds } from '../../src/core/bundled'
import { parseFramework, type ParsedFramework } from '../../src/core/format/parse'
import { hasErrors } from '../../src/core/issue'
import { assemble } from './assemble'
import { readFolderFiles } from './folder-files'

/** From the root of the project. */
export const FRAMEWORKS_FOLDER = 'data/frameworks'

/** A folder read, put together and parsed; no framework where any of the three found an error. */
export type ReadFramework = ParsedFramework & { readonly name: string }

/** Reads one framework as people edit it. Rejects where there is no such folder, and for nothing that lies in it. */
export async function readFramework(folder: string): Promise<ReadFramework> {
  const name = basename(folder)
  const assembled = assemble(name, await readFolderFiles(folder))
  if (assembled.value === undefined) return { name, framework: null, issues: assembled.issues }
  const parsed = parseFramework(assembled.value)
  const issues = [...assembled.issues, ...parsed.issues]
  return hasErrors(assembled.issues) ? { name, framework: null, issues } : { ...parsed, name, issues }
}

/** Reads every framework under a folder, the bundled ones in the order they are offered and the rest after them, by id. */
export async function readFrameworks(root: string): Promise<readonly ReadFramework[]> {
  const entries = await readdir(root, { withFileTypes: true })
  const names = new Set(
    entries
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name)
      .toSorted(),
  )
  const offered = bundledFrameworkIds.filter((id) => names.delete(id))
  return Promise.all([...offered, ...names].map((name) => readFramework(join(root, name))))
}
