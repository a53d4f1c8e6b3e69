import { readFramework } from '@/core/importing/read-framework'
import type { Report } from '@/core/importing/faults/fault-log'
import type { ReadResult, ReadingOptions } from '@/core/importing/reading'
import { about } from './any-framework'

/** What comes of reading files; text by their names, or bytes. */
export async function readAll(
  files: Readonly<Record<string, string | Uint8Array>>,
  options: Partial<ReadingOptions> = {},
): Promise<ReadResult> {
  const toRead = Object.entries(files).map(([name, content]) => ({ name, content }))
  return readFramework(toRead, { about: () => about, ...options })
}

/** How many faults of a kind a report has. */
export function countOf(report: Report, kind: string): number {
  return report.find((group) => group.kind === kind)?.count ?? 0
}
