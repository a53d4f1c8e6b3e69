/** Statements as a list, in the source's order. */
export function StatementList({ statements }: { statements: readonly string[] }) {
  return (
    <ul className="statements max-w-prose">
      {statements.map((statement, index) => (
        // A source may repeat a sentence, and the list never changes its order.
        // oxlint-disable-next-line react/no-array-index-key
        <li key={index}>{statement}</li>
      ))}
    </ul>
  )
}
