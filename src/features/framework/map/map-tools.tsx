import type { Id } from '@/core/model'
import type { FrameworkOutline } from '@/core/views/model'
import type { MySkills } from '@/data-source/use-my-skills'
import { Finder, FoundEntry } from '@/ui/finder'
import { mapNodeId } from './role-map-drawing'

interface MapToolsProps {
  outline: FrameworkOutline
  mySkills: MySkills | null
  tinted: boolean
  onTint: (tinted: boolean) => void
  onFind: (role: Id) => void
  drawn: boolean
  onDraw: (drawn: boolean) => void
}

/** A search for a role on the map, and what else the map can show. */
export function MapTools({
  outline: { framework, roles, roleFamilies },
  mySkills,
  tinted,
  onTint,
  onFind,
  drawn,
  onDraw,
}: MapToolsProps) {
  const entries = roles.map(({ id, name, roleFamily }) => ({
    id: `${framework.id}/${id}`,
    role: id,
    name,
    detail: roleFamilies.find((family) => family.id === roleFamily)?.name ?? '',
  }))
  return (
    <div className="flex flex-wrap items-end gap-x-8 gap-y-3 print:hidden">
      <div className="w-full max-w-sm">
        <Finder
          label="Find a role on the map"
          kinds={['role']}
          placeholder="Type part of its name"
          entries={entries}
          most={5}
        >
          {({ role, ...entry }) => (
            <button
              type="button"
              onClick={() => {
                onFind(role)
                document.getElementById(mapNodeId(role))?.focus()
              }}
            >
              <FoundEntry {...entry} />
            </button>
          )}
        </Finder>
      </div>
      {mySkills && (
        <label className="flex min-h-10 items-center gap-2">
          <input
            type="checkbox"
            className="h-5 w-5 flex-none accent-accent"
            checked={tinted}
            onChange={(event) => onTint(event.target.checked)}
          />
          Show how much of each role my skills cover{mySkills.name && ` (${mySkills.name})`}
        </label>
      )}
      <button type="button" className="button desk:hidden" aria-expanded={drawn} onClick={() => onDraw(!drawn)}>
        {drawn ? 'Hide the map' : 'Show the map (wider than this screen)'}
      </button>
    </div>
  )
}
