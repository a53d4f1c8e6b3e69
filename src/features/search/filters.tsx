import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from 'react-router'
import { defaultFrameworkId } from '@/core/bundled'
import { hitKinds, kindNames } from '@/core/search/entries'
import type { FrameworkSummary } from '@/core/views/model'
import { queries } from '@/data-source/queries'
import { useIsTakenOver } from '@/data-source/use-is-taken-over'
import { searchHref, type SearchRequest } from './request'

interface SearchFiltersProps {
  request: SearchRequest
  frameworks: readonly FrameworkSummary[]
}

/** By kind, role family and framework, all in the URL. */
export function SearchFilters({ request, frameworks }: SearchFiltersProps) {
  const navigate = useNavigate()
  const framework = request.framework ?? defaultFrameworkId
  const { data: outline } = useQuery({ ...queries.outline(framework), enabled: useIsTakenOver() })
  const filter = (change: SearchRequest) =>
    void navigate(searchHref({ ...request, ...change }), { preventScrollReset: true })
  return (
    <div className="needs-script mt-4 flex flex-wrap items-end gap-x-6 gap-y-3 print:hidden">
      <nav aria-label="Filter by kind" className="filter-links">
        {[undefined, ...hitKinds].map((kind) => (
          <Link
            key={kind ?? 'all'}
            to={searchHref({ ...request, kind })}
            preventScrollReset
            replace
            aria-current={kind === request.kind ? 'true' : undefined}
          >
            {kind ? kindNames[kind] : 'Everything'}
          </Link>
        ))}
      </nav>
      <FilterSelect
        label="Framework"
        all="All frameworks"
        value={request.framework}
        options={frameworks.map(({ id, shortTitle }) => ({ id, name: shortTitle }))}
        onChoose={(chosen) => filter({ framework: chosen, roleFamily: undefined })}
      />
      {outline && outline.roleFamilies.length > 0 && (
        <FilterSelect
          label="Role family"
          all="All role families"
          value={request.roleFamily}
          options={outline.roleFamilies}
          onChoose={(roleFamily) => filter({ roleFamily })}
        />
      )}
    </div>
  )
}

interface FilterSelectProps {
  label: string
  all: string
  value: string | undefined
  options: readonly { readonly id: string; readonly name: string }[]
  onChoose: (id: string | undefined) => void
}

function FilterSelect({ label, all, value, options, onChoose }: FilterSelectProps) {
  return (
    <label className="grid text-sm text-soft">
      {label}
      <select
        className="field max-w-60 text-base"
        value={value ?? ''}
        onChange={(event) => onChoose(event.target.value || undefined)}
      >
        <option value="">{all}</option>
        {options.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}
