import { withoutTurns } from '@/core/text/direction'
import type { GivenFile } from '@/framework-source/device/opening'
import { useEffect } from 'react'
import { filesOfFolder, isOfPrograms } from '@/core/importing/about-files'
import { opening } from '@/framework-source/device/use-opening'

/** The file name of pasted text. */
const pastedName = 'Pasted table'

/** Something dropped: a file or a folder, as an entry where the browser gives one. */
export type DroppedItem = FileSystemEntry | File | null

/** Files that were chosen, one by one or as a folder. */
export function givenFiles(files: Iterable<File>): GivenFile[] {
  return given(Array.from(files, (file) => ({ file, path: file.webkitRelativePath })))
}

/** Files that were dropped, with those in folders. */
export async function droppedFiles(items: readonly DroppedItem[]): Promise<GivenFile[]> {
  const found = await Promise.all(
    items.map(async (item) => (item instanceof File ? [{ file: item, path: '' }] : item ? filesIn(item, '') : [])),
  )
  return given(found.flat())
}

interface FoundFile {
  readonly file: File
  /** In the folder it came with; empty for a file that came alone, which is read whatever its kind. */
  readonly path: string
}

function given(found: readonly FoundFile[]): GivenFile[] {
  const inFolders = new Map(found.filter(({ path }) => path !== '').map(({ path, file }) => [path, file]))
  return [
    ...found.filter(({ path }) => path === '').map(({ file }) => ({ name: withoutTurns(file.name), content: file })),
    ...filesOfFolder([...inFolders.keys()]).map(({ path, isRead }) => ({
      name: withoutTurns(path.split('/').at(-1) ?? path),
      folder: withoutTurns(path.split('/')[0] ?? ''),
      content: (isRead && inFolders.get(path)) || null,
    })),
  ]
}

async function filesIn(entry: FileSystemEntry, folder: string): Promise<FoundFile[]> {
  if (isFile(entry)) {
    const file = await new Promise<File>((resolve, reject) => entry.file(resolve, reject))
    return [{ file, path: folder && `${folder}/${entry.name}` }]
  }
  const path = folder ? `${folder}/${entry.name}` : entry.name
  if (!isFolder(entry) || isOfPrograms(`${path}/`)) return []
  const reader = entry.createReader()
  const found: FoundFile[] = []
  // A reader gives some entries at a time, and none when there are no more.
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject))
    if (some.length === 0) return found
    for (const inside of some) found.push(...(await filesIn(inside, path)))
  }
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory
}

/** Pasted text as a file; none if it is blank. */
export function givenText(text: string): GivenFile[] {
  return text.trim() === '' ? [] : [{ name: pastedName, content: text }]
}

/** Opens what is pasted anywhere on the screen except in a field. */
export function usePaste(isOn: boolean) {
  useEffect(() => {
    if (!isOn) return
    const paste = (event: ClipboardEvent) => {
      const { target, clipboardData } = event
      if (!clipboardData || (target instanceof Element && target.closest('input, textarea, select, [contenteditable]')))
        return
      const files =
        clipboardData.files.length > 0 ? givenFiles(clipboardData.files) : givenText(pastedText(clipboardData))
      if (files.length === 0) return
      event.preventDefault()
      opening().open(files)
    }
    document.addEventListener('paste', paste)
    return () => document.removeEventListener('paste', paste)
  }, [isOn])
}

/** Merged cells, headings and lists are only in the HTML; a plain table is simpler as text. */
function pastedText(clipboard: DataTransfer): string {
  const html = clipboard.getData('text/html')
  return /<(?:h[1-6]|li)\b|(?:row|col)span=/i.test(html) ? html : clipboard.getData('text/plain')
}
