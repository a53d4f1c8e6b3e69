import type { Page } from 'playwright-core'

type Store = 'kept' | 'contents'

/** Everything in a store of the device's frameworks. */
export function recordsIn(page: Page, store: Store): Promise<readonly unknown[]> {
  return page.evaluate(
    (name) =>
      new Promise<unknown[]>((resolve, reject) => {
        const opening = indexedDB.open('frameworks')
        opening.addEventListener('error', () => reject(new Error('The database does not open')))
        opening.addEventListener('success', () => {
          const reading = opening.result.transaction(name).objectStore(name).getAll()
          reading.addEventListener('success', () => {
            opening.result.close()
            resolve(reading.result)
          })
        })
      }),
    store,
  )
}

/** Writes the records of a kept framework as another version of the app might have. */
export function putRecord(page: Page, id: string, card: unknown, content?: unknown): Promise<void> {
  return page.evaluate(
    ([key, ofKept, ofContents]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('frameworks')
        opening.addEventListener('error', () => reject(new Error('The database does not open')))
        opening.addEventListener('success', () => {
          const transaction = opening.result.transaction(['kept', 'contents'], 'readwrite')
          transaction.objectStore('kept').put(ofKept, key)
          if (ofContents !== undefined) transaction.objectStore('contents').put(ofContents, key)
          transaction.addEventListener('complete', () => {
            opening.result.close()
            resolve()
          })
        })
      }),
    [id, card, content] as const,
  )
}

/** Makes a database of the given version, as an older version of the app left it: its stores, and their records by their keys. */
export function putDatabase(
  page: Page,
  version: number,
  stores: Readonly<Record<string, Readonly<Record<string, unknown>>>>,
): Promise<void> {
  return page.evaluate(
    ([number, all]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('frameworks', number)
        opening.addEventListener('error', () => reject(new Error('The database does not open')))
        opening.addEventListener('upgradeneeded', () => {
          for (const [name, records] of Object.entries(all)) {
            const store = opening.result.createObjectStore(name)
            for (const [key, record] of Object.entries(records)) store.put(record, key)
          }
        })
        opening.addEventListener('success', () => {
          opening.result.close()
          resolve()
        })
      }),
    [version, stores] as const,
  )
}
