import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SourceFile } from './syntax'

/** What is generated, installed, or not part of the project. */
const leftOut = new Set([
  'node_modules',
  '.git',
  'dist',
  '.build',
  '.test-results',
  'public/frameworks',
  'public/schema',
  'data/official',
])

/** Every file below a folder of the project (the project itself: ''), sorted by path, with its text. */
export function filesBelow(folder: string, kind: RegExp): SourceFile[] {
  return readdirSync(folder || '.', { withFileTypes: true })
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = folder ? join(folder, entry.name).replaceAll('\\', '/') : entry.name
      if (leftOut.has(path)) return []
      if (entry.isDirectory()) return filesBelow(path, kind)
      return entry.isFile() && kind.test(path) ? [{ path, text: readFileSync(path, 'utf8') }] : []
    })
}
