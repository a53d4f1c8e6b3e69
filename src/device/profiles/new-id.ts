/** A random id of about 60 bits. Browsers offer `crypto.randomUUID` to secure pages only. */
export function newId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => (byte % 36).toString(36)).join('')
}
