/** What those hear who do not see an element: its text without what is hidden from them. */
export function heard(element: Element | undefined): string {
  const copy = element?.cloneNode(true)
  if (!(copy instanceof HTMLElement)) return ''
  for (const silent of copy.querySelectorAll('[aria-hidden="true"]')) silent.remove()
  return (copy.textContent ?? '').replace(/\s+/g, ' ').trim()
}
