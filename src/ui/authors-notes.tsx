/** What the authors of a document wrote to themselves: shown, and never taken for what it says. */
export function AuthorsNotes({ notes }: { notes: readonly string[] }) {
  if (notes.length === 0) return null
  return (
    <aside
      aria-label="The authors’ notes to themselves"
      className="mt-3 grid max-w-prose gap-2 border-l-2 border-line pl-4 text-sm text-soft"
    >
      <p>What the authors noted to themselves:</p>
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
    </aside>
  )
}
