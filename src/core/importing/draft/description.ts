import type { DraftText } from './texts'
import { Vote, type Candidate } from './vote'

/** What rows say to describe one thing. */
export class Description extends Vote<DraftText> {
  /** The first row that only says that the description is missing, and how many rows say so. */
  missing: (Candidate<DraftText> & { count: number }) | undefined

  override cast(value: DraftText, file: string, row: number): void {
    if (!value.isPlaceholder) super.cast(value, file, row)
    else if (this.missing) this.missing.count += 1
    else this.missing = { value, file, row, count: 1 }
  }
}
