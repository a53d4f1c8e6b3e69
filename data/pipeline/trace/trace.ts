import { tracedFolders, traceFolder } from './trace-folder'

/**
 * `npm run data:trace -- FOLDER`: accounts for every line of the source documents in FOLDER, and for all wording in
 * data/frameworks. Gives 0 where all is accounted for, 1 with the faults, 2 where there is nothing to trace against.
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
    for (const [index, { lines, data, furniture, blank, faults: ofDocument }] of accounts.entries()) {
      console.log(
        `  ${documents[index]?.file}, ${lines} lines: ${data} from the data, ${furniture} furniture, ${blank} blank`,
      )
      for (const fault of ofDocument) console.log(`    ${fault}`)
      faultCount += ofDocument.length
    }
    for (const fault of faults) console.log(`    ${fault}`)
    faultCount += faults.length
  }
  console.log(faultCount === 0 ? 'Every line accounted for.' : `Faults: ${faultCount}.`)
  return faultCount === 0 ? 0 : 1
}
