import { useSuspenseQuery } from '@tanstack/react-query'
import { Link, useNavigate } from 'react-router'
import { defaultFrameworkId } from '@/core/bundled'
import { editionsHref } from '@/core/hrefs'
import type { Id } from '@/core/model'
import { queries } from '@/data-source/queries'
import type { EditionsRequest } from './load'

/** Which two editions are compared. */
export function EditionsChoice({ request }: { request: EditionsRequest }) {
  const { from, role } = request
  const to = request.to || defaultFrameworkId
  const navigate = useNavigate()
  const show = (before: Id, after: Id) => void navigate(editionsHref({ from: before, to: after, role }))
  return (
    <div className="my-4 flex flex-wrap items-end gap-3">
      <Edition label="From" chosen={from} onChoose={(id) => show(id, to)} />
      <Edition label="To" chosen={to} onChoose={(id) => show(from, id)} />
      {from !== '' && (
        <Link className="button print:hidden" to={editionsHref({ from: to, to: from, role })}>
          Other way round
        </Link>
      )}
    </div>
  )
}

interface EditionProps {
  label: string
  chosen: Id
  onChoose: (id: Id) => void
}

function Edition({ label, chosen, onChoose }: EditionProps) {
  const { data: frameworks } = useSuspenseQuery(queries.frameworks())
  const isHere = frameworks.some(({ id }) => id === chosen)
  return (
    <label className="grid min-w-0 gap-1 max-wide:w-full">
      <span className="font-semibold">{label}</span>
      <select className="field min-w-0" value={chosen} onChange={(event) => onChoose(event.target.value)}>
        {!isHere && <option value={chosen}>{chosen || 'Choose an edition'}</option>}
        {frameworks.map(({ id, shortTitle }) => (
          <option key={id} value={id}>
            {shortTitle}
          </option>
        ))}
      </select>
    </label>
  )
}
