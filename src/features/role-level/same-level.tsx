import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { crosswalkBetween } from '@/core/editions/crosswalk'
import { roleLevelHref, type RoleLevelAddress } from '@/core/hrefs'
import { roleLevelIn } from '@/core/profile/carry'
import { queries } from '@/data-source/queries'

interface SameLevelProps {
  address: RoleLevelAddress
  current: { readonly id: string; readonly shortTitle: string }
  /** What changed in the role. */
  changesHref: string
}

/** The same role level in the default framework, by our crosswalk. */
export function SameLevel({ address, current, changesHref }: SameLevelProps) {
  const { data: crosswalks = [] } = useQuery(queries.crosswalks())
  const crosswalk = crosswalkBetween(crosswalks, address.framework, current.id)
  const same = crosswalk ? roleLevelIn(crosswalk, address) : null
  const { data: ladder } = useQuery({ ...queries.ladder(current.id, same?.role ?? ''), enabled: same !== null })
  const name = ladder?.roleLevels.find(({ id }) => id === same?.roleLevel)?.name
  return (
    <p className="mt-4 min-h-14 print:hidden">
      {same && name && (
        <>
          The same level in {current.shortTitle}, in our judgement:{' '}
          <Link to={roleLevelHref({ framework: current.id, ...same })}>{name}</Link>.{' '}
        </>
      )}
      <Link to={changesHref}>See what changed</Link>
    </p>
  )
}
