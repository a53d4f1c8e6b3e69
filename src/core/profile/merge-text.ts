/**
 * A text typed in two places at once. `from` is what the typing began with, `to` what came of it, `current` what stands
 * there by now. Nothing that anybody typed is lost: where one only went on before or after what the other began with, the
 * two are put together; where both rewrote it, both stay, one under the other.
 */
export function mergedText(current: string, from: string, to: string): string {
  if (current === from || to.includes(current)) return to
  if (to === from || current.includes(to)) return current
  if (from !== '' && current.endsWith(from)) return current.slice(0, current.length - from.length) + to
  if (from !== '' && current.startsWith(from)) return to + current.slice(from.length)
  return `${current}\n${to}`
}
