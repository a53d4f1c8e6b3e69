import { crosswalkFile } from '@/core/editions/guess'
import { downloadFile } from '@/ui/download'
import type { ComparedEditions } from './load'

/** Whose judgement the matches are; those of ids and names can be saved as a file, to be judged and published. */
export function GuessNote({ compared: { crosswalk, isJudged } }: { compared: ComparedEditions }) {
  if (isJudged)
    return (
      <p className="my-3 max-w-prose text-soft">
        Which skills and levels of the two editions are the same is our judgement, not the frameworks’.
      </p>
    )
  return (
    <div className="my-3 max-w-prose text-soft">
      <p>
        Nobody has judged these two editions. We matched equal ids first, then names that are nearly the same: these are
        marked as guesses, and you can correct them. The link keeps what you correct.
      </p>
      <button
        type="button"
        className="button mt-2 print:hidden"
        onClick={() =>
          downloadFile(crosswalkFile(crosswalk), `${crosswalk.from}--${crosswalk.to}.tsv`, 'text/tab-separated-values')
        }
      >
        Save the matches as a crosswalk
      </button>
    </div>
  )
}
