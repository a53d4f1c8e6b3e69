/** Twenty times the official file of roles, which is also the most that the browser opens. */
export const LARGEST_FILE = 50_000_000

/** So long may a server say nothing, in milliseconds. */
const LONGEST_SILENCE = 30_000

export interface Download {
  readonly content: Uint8Array
  /** Where it came from in the end, after redirects. */
  readonly href: string
  /** The media type, without parameters; empty where the server gives none. */
  readonly type: string
}

export interface DownloadOptions {
  /** Bytes that have come, and how many there will be if the server says so. */
  readonly onProgress?: (read: number, total: number | null) => void
  /** Waits before each new attempt, in milliseconds. */
  readonly waits?: readonly number[]
  readonly most?: number
}

/** A failure that another attempt cannot change. */
class Final extends Error {}

/** Fetches an address. After broken connections and errors of the server it tries again. Rejects with a sentence without a full stop. */
export async function download(
  href: string,
  { onProgress, waits = [500, 2_000], most = LARGEST_FILE }: DownloadOptions = {},
): Promise<Download> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await attemptDownload(href, most, onProgress)
    } catch (reason) {
      const wait = waits[attempt]
      if (wait === undefined || reason instanceof Final) {
        const tried = attempt === 0 ? '' : `. We tried ${attempt + 1} times`
        throw new Error(`${href} could not be downloaded: ${messageOf(reason)}${tried}`, { cause: reason })
      }
      await new Promise((resume) => setTimeout(resume, wait))
    }
  }
}

async function attemptDownload(
  href: string,
  most: number,
  onProgress: DownloadOptions['onProgress'],
): Promise<Download> {
  const silence = new AbortController()
  const tooLarge = () => new Final(`it is larger than ${Math.round(most / 1_000_000)} MB`)
  const expire = () => silence.abort(new Error(`the server said nothing for ${LONGEST_SILENCE / 1_000} seconds`))
  let timer = setTimeout(expire, LONGEST_SILENCE)
  try {
    const answer = await fetch(href, { signal: silence.signal })
    if (!answer.ok) {
      await answer.body?.cancel()
      const isTemporary = answer.status >= 500 || answer.status === 408 || answer.status === 429
      throw new (isTemporary ? Error : Final)(`the server answered ${answer.status}`)
    }
    const total = Number(answer.headers.get('content-length') ?? Number.NaN)
    if (total > most) throw tooLarge()
    const chunks: Uint8Array[] = []
    let read = 0
    for await (const chunk of answer.body ?? []) {
      clearTimeout(timer)
      timer = setTimeout(expire, LONGEST_SILENCE)
      chunks.push(chunk)
      read += chunk.length
      if (read > most) throw tooLarge()
      // Of a compressed answer the length is that of what is sent.
      onProgress?.(read, Number.isNaN(total) || answer.headers.has('content-encoding') ? null : total)
    }
    const type = answer.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() ?? ''
    return { content: Buffer.concat(chunks), href: answer.url || href, type }
  } finally {
    clearTimeout(timer)
    silence.abort()
  }
}

/** What one of our own failures says. */
export function sentenceOf(reason: unknown): string {
  return reason instanceof Error ? reason.message : String(reason)
}

/** What went wrong elsewhere, with the cause below what `fetch` says of it. */
function messageOf(reason: unknown): string {
  if (!(reason instanceof Error)) return String(reason)
  return reason.cause instanceof Error ? `${reason.message}: ${messageOf(reason.cause)}` : reason.message
}
