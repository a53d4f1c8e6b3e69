import type { Repair } from '../model'
import type { Report } from '../importing/faults/fault-log'
import { counted } from '../text/words'

/** What reading files repaired, as the repairs of a framework: each once, with its first place and how many more there are. */
export function reportRepairs(report: Report): Repair[] {
  const repairs = new Map<string, { repair: Repair; count: number }>()
  for (const { kind, title, issues } of report) {
    for (const { where, what, value = '' } of issues) {
      const texts = repairedTexts(kind, what, value)
      if (!texts) continue
      const key = `${kind} ${what}`
      const known = repairs.get(key)
      if (known) known.count += 1
      else repairs.set(key, { repair: { where, ...texts, why: `${title}.` }, count: 1 })
    }
  }
  return Array.from(repairs.values(), ({ repair, count }) =>
    count === 1 ? repair : { ...repair, where: `${repair.where}, and ${counted(count - 1, 'more place')}` },
  )
}

/** The text before and after; `null` for a problem about which nothing was changed in a text. */
function repairedTexts(kind: string, what: string, value: string): Pick<Repair, 'published' | 'repaired'> | null {
  if (kind === 'name-trimmed') return { published: `“${value}”`, repaired: `“${value.trim()}”` }
  if (kind === 'name-repaired') return { published: value, repaired: what.split('”')[0]?.replace('“', '') ?? '' }
  const [, character = '', text] = /^(U\+\w+) (?:after “(.*)”|at the start of a line)$/s.exec(what) ?? []
  // What cannot be seen is shown by its number.
  return kind === 'text-repaired' ? { published: `${text ?? ''}[${character}]`, repaired: text ?? '…' } : null
}
