/** What the person wrote of a skill, as it was written. */
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
