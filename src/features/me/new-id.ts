/** A random name of some 60 bits. `crypto.randomUUID` would do, but browsers give it to secure pages alone. */
export function newId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => (byte % 36).toString(36)).join('')
}
