/**
 * Downloads a text as a file, without a server. `type` is a media type. The text is UTF-8. A CSV begins with a byte order
 * mark, because without it Excel assumes an older character set.
 */
export function downloadText(text: string, fileName: string, type: string): void {
  const address = URL.createObjectURL(
    new Blob(type === 'text/csv' ? ['\uFEFF', text] : [text], { type: `${type};charset=utf-8` }),
  )
  const link = document.createElement('a')
  link.href = address
  link.download = fileName
  link.click()
  // Some browsers start the download only after this task.
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
