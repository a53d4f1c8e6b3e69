/** Any text as letters, figures, `-` and `_` (RFC 4648, section 5, without padding), by way of UTF-8. */
export function toBase64url(text: string): string {
  const bytes = Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte))
  return btoa(bytes.join('')).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
}

/** What `toBase64url` was given; `null` for anything it does not write. */
export function fromBase64url(encoded: string): string | null {
  if (!/^[\w-]*$/.test(encoded)) return null
  try {
    const bytes = Uint8Array.from(atob(encoded.replaceAll('-', '+').replaceAll('_', '/')), (byte) => byte.charCodeAt(0))
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}
