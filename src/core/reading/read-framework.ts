import { counted } from '../text/words'
import { conclude, type Ended } from './conclude'
import { FaultLog } from './faults/fault-log'
import { reportOf } from './faults/report'
import { FileReading } from './files/file-reading'
import { heldBytes, MOST_HELD_BYTES } from './held/held-bytes'
import { FrameworkDraft } from './held/held-framework'
import type { FileToRead, ReadFile, ReadResult, ReadingOptions, ReadingProgress } from './reading'

/** So much is read between two words of progress, in bytes or characters. */
const PIECE = 1_048_576

/**
 * Reads a framework from the files a person brings: the official roles.csv with or without skills.csv, a CSV of one's
 * own, or the project's JSON. Nothing is refused that can be read; it never throws for what a file holds (what its
 * `content` throws passes through). Yields after each piece, so that whoever drives it can show progress, and stop.
 */
export async function* readFramework(
  files: readonly FileToRead[],
  options: ReadingOptions,
): AsyncGenerator<ReadingProgress, ReadResult> {
  const log = new FaultLog()
  const held = new FrameworkDraft()
  const ended: Ended[] = []
  for (const { name, content } of files) {
    const reading = new FileReading(name, held, log, options.columns ?? new Map())
    for await (const piece of piecesOf(content)) {
      reading.push(piece)
      yield { file: name, size: reading.size, rows: reading.rows }
      if (heldBytes(held) <= MOST_HELD_BYTES) continue
      log.add(
        'file-too-large',
        { file: name },
        `reading stopped after ${inMegabytes(reading.size)} and ${counted(reading.rows, 'row')}, which need more than ${inMegabytes(MOST_HELD_BYTES)} of memory`,
      )
      return {
        kind: 'nothing',
        files: [...ended.map(({ file }) => file), readFile(reading, 'nothing')],
        report: reportOf(log, []),
      }
    }
    const read = reading.end()
    ended.push({ content: read, file: readFile(reading, read.kind) })
  }
  return conclude(ended, held, log, options)
}

async function* piecesOf(content: FileToRead['content']): AsyncGenerator<Uint8Array | string> {
  for await (const chunk of typeof content === 'string' ? [content] : content) {
    for (let start = 0; start < chunk.length; start += PIECE) yield chunk.slice(start, start + PIECE)
  }
}

function readFile({ name, encoding, size, rows }: FileReading, kind: ReadFile['kind']): ReadFile {
  return { name, kind, encoding, size, rows }
}

function inMegabytes(bytes: number): string {
  return `${Math.round(bytes / 1_000_000).toLocaleString('en-GB')} MB`
}
