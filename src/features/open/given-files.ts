import type { GivenFile } from '@/framework-source/device/opening'

/** The file name of pasted text. */
const pastedName = 'Pasted table'

export function givenFiles(files: Iterable<File>): GivenFile[] {
  return Array.from(files, (file) => ({ name: file.name, content: file }))
}

/** Pasted text as a file; none if it is blank. */
export function givenText(text: string): GivenFile[] {
  return text.trim() === '' ? [] : [{ name: pastedName, content: text }]
}
