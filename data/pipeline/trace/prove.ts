import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readFramework } from '../frameworks'
import { account } from './account'
import { tracedFolders } from './trace-folder'
import { layOut } from './trace-framework'

/**
 * `npm run data:trace:prove -- FOLDER`: tests the tracer itself. It removes each visible character of every source document in
 * turn and checks that the comparison of lines, without the digest, finds it. Returns 0 if it always does, 1 if not, 2 if
 * there are no documents.
 */
export default async function prove([sources = '']: readonly string[]): Promise<0 | 1 | 2> {
  const traced = tracedFolders(sources)
  if (typeof traced === 'string') {
    console.error(traced)
    return 2
  }
  let unnoticed = 0
  for (const { folder, documents } of traced) {
    const { framework } = await readFramework(folder)
    const { lines } = framework ? layOut(framework, documents) : { lines: [] }
    for (const [index, { file, pageLines }] of documents.entries()) {
      const text = readFileSync(join(sources, file), 'utf8')
      if (account(text, lines[index] ?? [], pageLines).faults.length > 0) {
        console.log(`${file} already has problems: run npm run data:trace first`)
        return 1
      }
      const places = [...text.matchAll(/\S/g)].map(({ index: place }) => place)
      const missed = places.filter(
        (at) => account(text.slice(0, at) + text.slice(at + 1), lines[index] ?? [], pageLines).faults.length === 0,
      )
      console.log(
        `${file}: removed ${places.length} characters in turn, found ${places.length - missed.length} of them`,
      )
      unnoticed += missed.length
    }
  }
  return unnoticed === 0 ? 0 : 1
}
