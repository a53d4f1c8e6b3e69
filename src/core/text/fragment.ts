import { checksum } from '../checksum'

/**
 * Data in the fragment of a link, `#KIND=1.CHECK.DATA`: browsers do not send the fragment to a server. The data is base64url:
 * chat and email programs do not change those letters.
 */
const VERSION = '1'

/** What is in the fragment: somebody's skills, or parts of frameworks that are only on the sender's device. */
export type FragmentKind = 'skills' | 'framework'

/** The fragment of a link that contains some bytes, without the `#`. */
export function writeFragment(kind: FragmentKind, bytes: Uint8Array): string {
  const data = toBase64url(bytes)
  return `${kind}=${VERSION}.${checksum(data)}.${data}`
}

/** The bytes in a fragment of this kind, with or without the `#`, or a sentence that says why they can't be read; `null` for another kind. */
export function readFragment(
  kind: FragmentKind,
  fragment: string,
): { readonly bytes: Uint8Array<ArrayBuffer> } | { readonly fault: string } | null {
  const text = fragment.replace(/^#/, '')
  if (!text.startsWith(`${kind}=`)) return null
  // Programs that find links in a text include a full stop or bracket that follows.
  const [, version = '', check, data] =
    /^([\w-]*)(?:\.([\w-]*))?(?:\.([\w-]*))?/.exec(text.slice(kind.length + 1)) ?? []
  if (/^\d+$/.test(version) && Number(version) > Number(VERSION))
    return { fault: 'This link was made by a newer version of this site. Reload the page to update it.' }
  const bytes = version === VERSION && data && checksum(data) === check ? fromBase64url(data) : null
  return bytes
    ? { bytes }
    : { fault: 'Part of this link is missing or was changed. Ask for the link again, or for a file instead.' }
}

/** Encodes bytes in letters, digits, `-` and `_` (RFC 4648, section 5, without padding). */
function toBase64url(bytes: Uint8Array): string {
  const letters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
  return btoa(letters).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
}

/** Decodes what `toBase64url` wrote; `null` for anything else. */
function fromBase64url(encoded: string): Uint8Array<ArrayBuffer> | null {
  try {
    return Uint8Array.from(atob(encoded.replaceAll('-', '+').replaceAll('_', '/')), (byte) => byte.charCodeAt(0))
  } catch {
    return null
  }
}
