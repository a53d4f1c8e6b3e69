import { counted } from '@/core/text/words'
import { tracedFolders, traceFolder } from './trace-folder'

/**
 * `npm run data:trace -- FOLDER`: compares every line of the source documents in FOLDER, and all wording in data/frameworks.
 * Returns 0 if all match, 1 if not, 2 if the documents are missing.
 */
export default async function trace([sources = '']: readonly string[]): Promise<0 | 1 | 2> {
  const traced = tracedFolders(sources)
  if (typeof traced === 'string') {
    console.error(traced)
    return 2
  }
  let faultCount = 0
  for (const { id, folder, documents } of traced) {
    const { accounts, faults } = await traceFolder(folder, sources)
    console.log(id)
    for (const [index, { lines, data, pageLines, blank, faults: ofDocument }] of accounts.entries()) {
      console.log(
        `  ${documents[index]?.file}, ${lines} lines: ${data} in the data, ${pageLines} page lines, ${blank} blank`,
      )
      for (const fault of ofDocument) console.log(`    ${fault}`)
      faultCount += ofDocument.length
    }
    for (const fault of faults) console.log(`    ${fault}`)
    faultCount += faults.length
  }
  console.log(faultCount === 0 ? 'Every line matches.' : `${counted(faultCount, 'problem')}.`)
  return faultCount === 0 ? 0 : 1
}
