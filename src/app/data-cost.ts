/** What browsers say of a connection, where they do. */
interface Connection {
  readonly saveData?: boolean
  readonly type?: string
}

/** Whether the reader may pay for what is fetched: then only what is asked for is. */
export function isDataCostly(): boolean {
  const { connection } = navigator as { readonly connection?: Connection }
  return connection?.saveData === true || connection?.type === 'cellular'
}
