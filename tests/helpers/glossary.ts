import { readFileSync } from 'node:fs'

/** The words that docs/words.md rules out, in code or on screen. Throws where its last table cannot be read. */
export function ruledOutWords(where: 'code' | 'screen'): string[] {
  const table = readFileSync('docs/words.md', 'utf8').split('## Words we do not use')[1] ?? ''
  const rows = [...table.matchAll(/^\| ([^|]+) \| [^|]+ \| ([^|]+) \|$/gm)].slice(1)
  const words = rows.flatMap(([, entries = '', places = '']) =>
    places.split(', ').includes(where) ? entries.split(', ') : [],
  )
  if (words.length === 0) throw new Error('docs/words.md rules out no word: was its last table changed?')
  return words
}
