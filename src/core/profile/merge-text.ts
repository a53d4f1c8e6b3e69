/**
 * A text typed in two places at once. `from` is what the typing began with, `to` what came of it, `current` what stands
 * there by now. Nothing that anybody typed is lost: where both changed, both stay, one under the other.
 */
export function mergedText(current: string, from: string, to: string): string {
  if (current === from || to.includes(current)) return to
  if (to === from || current.includes(to)) return current
  return `${current}\n${to}`
}
