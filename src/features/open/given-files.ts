import type { GivenFile } from '@/framework-source/device/opening'

/** What a text is called that was pasted, and never had a name. */
const pastedName = 'Pasted table'

/** Files as they come from a picker, a drop or the clipboard, in the order they came. */
export function givenFiles(files: Iterable<File>): GivenFile[] {
  return Array.from(files, (file) => ({ name: file.name, content: file }))
}

/** A text that was pasted; none where it says nothing. */
export function givenText(text: string): GivenFile[] {
  return text.trim() === '' ? [] : [{ name: pastedName, content: text }]
}
