import { readFileSync } from 'node:fs'
import { matchRoutes } from 'react-router'
import { describe, expect, test } from 'vitest'
import { screens } from '@/app/screens'
import { patterns } from '@/core/hrefs'
import { filesBelow } from '../house/source-files'

const names = Object.keys(screens) as (keyof typeof screens)[]

/** The rows of README's table of screens: an example of the path, and what is said of its parameters. */
const rows = Array.from(
  readFileSync('README.md', 'utf8').matchAll(/^\| [^|]+ \| `(\/[^`]*)` \|(.*)\|$/gm),
  ([, path = '', parameters = '']) => ({ path, parameters }),
)

describe('README’s table of screens', () => {
  test('has a row for each screen, in the order of the table in the code', () => {
    const routes = Object.values(patterns).map((path) => ({ path }))
    expect(rows.map(({ path }) => matchRoutes(routes, path)?.at(-1)?.route.path)).toEqual(
      names.map((name) => patterns[name]),
    )
  })

  const table = readFileSync('src/app/screens.ts', 'utf8')
  /** With the code of a component that two screens share written out in both. */
  const writtenOut = table.replaceAll(
    /component: (\w+) \}/g,
    (entry, shared: string) => new RegExp(`^const ${shared} = .*`, 'm').exec(table)?.[0] ?? entry,
  )

  /** Screens of one feature share a folder, and so the code that reads their search. */
  const featureOf = new Map(
    Array.from(
      writtenOut.matchAll(/^ {2}(\w+): \{[^]*?import\('@\/features\/([\w-]+)\//gm),
      ([, name = '', feature = '']) => [name, feature] as const,
    ),
  )

  test.each([...new Set(featureOf.values())])('names every parameter that the code of “%s” reads', (feature) => {
    const code = filesBelow(`src/features/${feature}`, /\.tsx?$/).map(({ text }) => text)
    const read = code.flatMap((text) =>
      Array.from(text.matchAll(/\b(?:search|searchParams)\.(?:get|getAll|has)\('(\w+)'\)/g), ([, name = '']) => name),
    )
    const documented = names
      .flatMap((name, place) => (featureOf.get(name) === feature ? [rows[place]?.parameters ?? ''] : []))
      .join()
    expect(read.filter((name) => !new RegExp(`\`(?:${name}=|${name}\`)`).test(documented))).toEqual([])
  })

  test('and each screen is of one feature', () => {
    expect([...featureOf.keys()]).toEqual(names)
  })
})
