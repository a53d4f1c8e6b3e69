/** What the person wrote about a skill. */
export function OwnTexts({ note, evidence }: { note: string; evidence: string }) {
  return (
    <>
      {note && (
        <p className="own-text">
          <span>Note: </span>
          {note}
        </p>
      )}
      {evidence && (
        <p className="own-text">
          <span>Evidence: </span>
          {evidence}
        </p>
      )}
    </>
  )
}
