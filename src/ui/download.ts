/**
 * Downloads a text or bytes as a file, without a server. `type` is a media type. A text is UTF-8. A CSV begins with a byte order
 * mark, because without it Excel assumes an older character set.
 */
export function downloadFile(content: string | Uint8Array<ArrayBuffer>, fileName: string, type: string): void {
  const address = URL.createObjectURL(
    new Blob(type === 'text/csv' ? ['\uFEFF', content] : [content], {
      type: typeof content === 'string' ? `${type};charset=utf-8` : type,
    }),
  )
  const link = document.createElement('a')
  link.href = address
  link.download = fileName
  link.click()
  // Some browsers start the download only after this task.
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
