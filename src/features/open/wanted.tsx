import type { Id } from '@/core/model'

/** Says what a link needs that led here, before anything is opened. */
export function Wanted({ id }: { id: Id }) {
  return (
    <p role="status" className="my-4 max-w-prose border-l-4 border-accent bg-wash px-4 py-3">
      The link you followed leads into a framework with the id <code className="break-all">{id}</code> that this device does not have. Open the file it was made from, keep it under that id, and the link leads
      where it should.
    </p>
  )
}
