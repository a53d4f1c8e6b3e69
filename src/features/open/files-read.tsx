import type { ReadFile } from '@/core/importing/reading'
import { counted, listed } from '@/core/text/words'

const MOST_NAMED = 4

const kinds: Readonly<Record<ReadFile['kind'], string>> = {
  roles: 'roles and the skills they ask for',
  skills: 'skills and their wording',
  json: 'a framework as JSON',
  document: 'a document',
  related: 'related skills',
  unmatched: 'a table',
  nothing: 'nothing we can use',
}

/** The names of files, or how many there are where nobody would read them all. */
export function filesInWords(names: readonly string[]): string {
  return names.length > MOST_NAMED ? counted(names.length, 'file') : listed(names)
}

/** The files that were read, and what each contains. */
export function FilesRead({ files }: { files: readonly ReadFile[] }) {
  const list = (
    <ul className="my-2 text-sm text-soft">
      {files.map(({ name, kind, encoding, size, rows }, place) => (
        // Two files with the same name can come from two folders.
        // oxlint-disable-next-line react/no-array-index-key
        <li key={`${place} ${name}`} className="break-words">
          <span className="font-semibold">{name}</span>: {kinds[kind]} (
          {[
            ...(rows > 0 ? [counted(rows, 'row')] : []),
            inBytes(size),
            ...(encoding && kind !== 'nothing' ? [encoding] : []),
          ].join(', ')}
          )
        </li>
      ))}
    </ul>
  )
  if (files.length <= MOST_NAMED) return list
  return (
    <details className="my-2">
      <summary>{counted(files.length, 'file')}</summary>
      {list}
    </details>
  )
}

/** A file size for people, in units of 1,000 as most systems show it: "830 bytes", "2.5 MB". */
export function inBytes(size: number): string {
  if (size < 1000) return `${size} bytes`
  const [value, unit] = size < 1_000_000 ? [size / 1000, 'kB'] : [size / 1_000_000, 'MB']
  return `${value < 10 ? value.toFixed(1) : Math.round(value)} ${unit}`
}
