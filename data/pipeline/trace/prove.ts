import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readFramework } from '../frameworks'
import { account } from './account'
import { tracedFolders } from './trace-folder'
import { layOut } from './trace-framework'

/**
 * `npm run data:trace:prove -- FOLDER`: puts the tracer itself to the test. Takes every visible character out of every
 * source document, one at a time, and sees that the line accounting notices without the digest's help. Gives 0 where
 * it always does, 1 where it does not, 2 where there are no documents.
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
    for (const [index, { file, furniture }] of documents.entries()) {
      const text = readFileSync(join(sources, file), 'utf8')
      if (account(text, lines[index] ?? [], furniture).faults.length > 0) {
        console.log(`${file} is not accounted for as it is: see npm run data:trace`)
        return 1
      }
      const places = [...text.matchAll(/\S/g)].map(({ index: place }) => place)
      const missed = places.filter(
        (at) => account(text.slice(0, at) + text.slice(at + 1), lines[index] ?? [], furniture).faults.length === 0,
      )
      console.log(`${file}: ${places.length} characters taken out in turn, ${places.length - missed.length} noticed`)
      unnoticed += missed.length
    }
  }
  return unnoticed === 0 ? 0 : 1
}
