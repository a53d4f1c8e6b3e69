import { useSearchParams } from 'react-router'

/** What the plate shows, as the URL says: `skill=`, `role=`, `family=` and `view=list`. Ids that do not exist show nothing. */
const parameters = ['skill', 'role', 'family', 'view'] as const

export type PlateChoice = Readonly<Record<(typeof parameters)[number], string>>

/** Empty strings stand for no choice. */
export function usePlateChoice(): readonly [PlateChoice, (changed: Partial<PlateChoice>) => void] {
  const [search, setSearch] = useSearchParams()
  const [skill = '', role = '', family = '', view = ''] = parameters.map((name) => search.get(name) ?? '')
  const choose = (changed: Partial<PlateChoice>) =>
    setSearch(
      (before) => {
        const after = new URLSearchParams(before)
        for (const [name, value] of Object.entries(changed)) {
          if (value) after.set(name, value)
          else after.delete(name)
        }
        return after
      },
      { replace: true, preventScrollReset: true },
    )
  return [{ skill, role, family, view }, choose]
}
