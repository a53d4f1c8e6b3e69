import { expect, test } from 'vitest'
import { droppedFiles, givenFiles } from '@/features/open/given-files'

/** A folder as a browser gives it: two entries at a time, in no order. */
function folderOf(name: string, inside: readonly FileSystemEntry[]): FileSystemEntry {
  const createReader = () => {
    let left = [...inside]
    return {
      readEntries: (give: (entries: FileSystemEntry[]) => void) => {
        give(left.slice(0, 2))
        left = left.slice(2)
      },
    }
  }
  return { name, isFile: false, isDirectory: true, createReader } as unknown as FileSystemEntry
}

function entryOf(name: string): FileSystemEntry {
  const file = (give: (file: File) => void) => give(new File(['text'], name))
  return { name, isFile: true, isDirectory: false, file } as unknown as FileSystemEntry
}

const inWords = (files: Awaited<ReturnType<typeof droppedFiles>>) =>
  files.map(({ name, content }) => `${name}${content === null ? ', left out' : ''}`)

test('of a dropped folder the readable files are opened in their order, others are left out, and hidden ones ignored', async () => {
  const git = folderOf('.git', [entryOf('config.json')])
  const deeper = folderOf('roles', [entryOf('senior.md'), entryOf('junior.md')])
  const handbook = folderOf('handbook', [
    entryOf('logo.png'),
    git,
    entryOf('about.md'),
    deeper,
    entryOf('.editorconfig'),
  ])
  expect(inWords(await droppedFiles([handbook]))).toEqual(['about.md', 'logo.png, left out', 'junior.md', 'senior.md'])
})

test('a file that is dropped alone is opened, whatever its kind', async () => {
  expect(inWords(await droppedFiles([entryOf('notes'), new File(['text'], 'notes.docx'), null]))).toEqual([
    'notes',
    'notes.docx',
  ])
})

test('of a chosen folder at most 200 files are read', () => {
  const files = Array.from({ length: 201 }, (_, place) => {
    const name = `${1000 + place}.md`
    return Object.defineProperty(new File(['text'], name), 'webkitRelativePath', { value: `roles/${name}` })
  })
  const read = givenFiles(files)
  expect(read[0]?.folder).toBe('roles')
  expect(read.map(({ content }) => content !== null)).toEqual([...Array<boolean>(200).fill(true), false])
})
