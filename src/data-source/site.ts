import { useEffect, useEffectEvent } from 'react'

/** In ms: the first question at once, later ones further apart, also for a part that comes and fails again. */
const waits = [0, 1_000, 2_000, 5_000, 10_000, 30_000]
/** In ms. After so long without a question it is new trouble. */
const calm = 60_000
let [asked, lastAsked] = [0, 0]
/** In ms. A network that lets a page in and never answers is like none. */
const patience = 10_000

/** The version of the site that this page came from; empty where the page has none, as while developing. */
export function ownVersion(): string {
  return document.querySelector<HTMLMetaElement>('meta[name="site-version"]')?.content ?? ''
}

/** The version that the site has now; `null` if the site does not answer, or something else answers for it. */
async function askVersion(): Promise<string | null> {
  try {
    const signal = AbortSignal.timeout(patience)
    const answer = await fetch(`${import.meta.env.BASE_URL}version.json`, { cache: 'no-store', signal })
    const { version } = (await answer.json()) as { version?: unknown }
    return typeof version === 'string' ? version : null
  } catch {
    return null
  }
}

/**
 * Asks the site for its version again and again, sooner if the connection comes back, and says what it answers. Returns a
 * function that stops it.
 */
export function watchSite(onAnswer: (version: string | null) => void): () => void {
  let stopped = false
  let timer: ReturnType<typeof setTimeout>
  const ask = async () => {
    const version = await askVersion()
    if (stopped) return
    onAnswer(version)
    next()
  }
  const next = () => {
    if (Date.now() - lastAsked > calm) asked = 0
    lastAsked = Date.now()
    timer = setTimeout(() => void ask(), waits[Math.min(asked, waits.length - 1)])
    asked += 1
  }
  const startAgain = () => {
    clearTimeout(timer)
    asked = 0
    next()
  }
  next()
  window.addEventListener('online', startAgain)
  return () => {
    stopped = true
    clearTimeout(timer)
    window.removeEventListener('online', startAgain)
  }
}

/** The same for as long as a component that could not be loaded is on screen. */
export function useSiteWatch(onAnswer: (version: string | null) => void): void {
  const tell = useEffectEvent(onAnswer)
  useEffect(() => watchSite(tell), [])
}

/** Reloads the page, but only once for each version and page: one that is broken for good does not reload for ever. */
export function reloadOnceFor(version: string): boolean {
  const [key, stamp] = ['reloaded', `${version} ${location.pathname}`]
  try {
    if (sessionStorage.getItem(key) === stamp) return false
    sessionStorage.setItem(key, stamp)
  } catch {
    return false
  }
  location.reload()
  return true
}
