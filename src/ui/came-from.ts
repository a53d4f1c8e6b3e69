/** The screen from which somebody went to open a file: part of the history, not of the link. */
export interface CameFrom {
  readonly href: string
  readonly name: string
}

/** Reads what the history has; `null` where somebody came by a link. */
export function readCameFrom(state: unknown): CameFrom | null {
  if (typeof state !== 'object' || state === null || !('href' in state) || !('name' in state)) return null
  const { href, name } = state
  return typeof href === 'string' && typeof name === 'string' ? { href, name } : null
}
