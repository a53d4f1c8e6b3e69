import type { FrameworkSummary } from '@/core/views/model'
import { counted } from '@/core/text/words'

/** Where a framework's data differs from its source, with what was published. */
export function Repairs({ framework: { shortTitle, repairs } }: { framework: FrameworkSummary }) {
  return (
    <details className="mb-2">
      <summary>
        {shortTitle}: {counted(repairs.length, 'correction')}
      </summary>
      <ul className="mt-2 mb-4 grid gap-3 pl-4">
        {repairs.map(({ where, published, repaired, why }) => (
          <li key={`${where} ${published}`} className="border-l-2 border-line pl-4">
            <p className="font-semibold">{where}</p>
            <p>{why}</p>
            <p>
              <del>{published}</del> <ins>{repaired}</ins>
            </p>
          </li>
        ))}
      </ul>
    </details>
  )
}
