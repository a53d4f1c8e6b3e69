import { exportedName } from '@/core/opening/file-to-open'
import type { Framework } from '@/core/model'
import { frameworkCsv } from '@/core/exporting/framework-csv'
import type { KeptFramework } from '@/framework-source/device/kept'
import type { KeptFrameworks } from '@/framework-source/device/kept-frameworks'
import { downloadText } from '@/ui/download'
import { useTell } from '@/ui/notice'

interface ExportButtonsProps {
  framework: KeptFramework
  frameworks: KeptFrameworks
}

/** Saves a kept framework as a file: JSON contains all of it, CSV what fits in a table. */
export function ExportButtons({ framework: { id, summary }, frameworks }: ExportButtonsProps) {
  const tell = useTell()
  const download = async (write: (content: Framework) => void) => {
    const content = await frameworks.contentOf(id)
    if (content) write(content)
    else tell(`We couldn’t read ${summary.shortTitle} from this device.`)
  }
  const named = <span className="sr-only"> {summary.shortTitle}</span>
  return (
    <>
      <button
        type="button"
        className="button"
        onClick={() =>
          download((content) => downloadText(JSON.stringify(content, null, 2), exportedName(id), 'application/json'))
        }
      >
        Export{named} as JSON
      </button>
      <button
        type="button"
        className="button"
        onClick={() => download((content) => downloadText(frameworkCsv(content), `${id}.csv`, 'text/csv'))}
      >
        Export{named} as CSV
      </button>
    </>
  )
}
