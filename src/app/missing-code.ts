const missing = new WeakSet<object>()

/** Notes what Vite's loader of later code reports: a script or a style sheet that it did not get. */
export function watchMissingCode(): void {
  window.addEventListener('vite:preloadError', ({ payload }) => missing.add(payload))
}

/** Whether a screen failed because part of the app could not be loaded. Browsers say so only in words of their own. */
export function isMissingCode(reason: unknown): boolean {
  return typeof reason === 'object' && reason !== null && missing.has(reason)
}
