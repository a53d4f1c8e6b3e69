/** Notes that the authors of a document left in it. They are shown, but they are not part of the framework. */
export function AuthorsNotes({ notes }: { notes: readonly string[] }) {
  if (notes.length === 0) return null
  return (
    <aside
      aria-label="Notes by the authors"
      className="mt-3 grid max-w-prose gap-2 border-l-2 border-line pl-4 text-sm text-soft"
    >
      <p>The authors left these notes for themselves:</p>
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
    </aside>
  )
}
