import { frameworkExport } from '@/core/exporting/framework'
import type { KeptFramework } from '@/framework-source/device/kept'
import type { KeptStore } from '@/framework-source/device/kept-store'
import { ExportButtons } from '@/ui/export-buttons'

interface ExportFrameworkProps {
  framework: KeptFramework
  frameworks: KeptStore
}

/** Saves a kept framework as a file: JSON contains all of it, a table what fits in one, a matrix its skill levels. */
export function ExportFramework({ framework: { id, summary }, frameworks }: ExportFrameworkProps) {
  const load = async () => {
    const framework = await frameworks.contentOf(id)
    if (!framework) throw new Error(`${id} cannot be read from this device`)
    return frameworkExport(framework)
  }
  return (
    <>
      <ExportButtons forms={['data', 'table', 'workbook']} load={load} of={summary.shortTitle} />
      <details className="order-last w-full">
        <summary>
          Download as a matrix<span className="sr-only">: {summary.shortTitle}</span>
        </summary>
        <div className="mt-2 flex flex-wrap gap-2">
          <ExportButtons forms={['matrix']} load={load} of={summary.shortTitle} />
        </div>
      </details>
    </>
  )
}
