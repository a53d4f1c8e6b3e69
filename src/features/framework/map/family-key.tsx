import type { RoleFamily } from '@/core/model'
import { FamilyMark } from './family-marks'

/** Which mark belongs to which role family, and what its filling means. */
export function FamilyKey({ roleFamilies, tinted }: { roleFamilies: readonly RoleFamily[]; tinted: boolean }) {
  return (
    <div className="mt-3 flex flex-wrap gap-x-5 gap-y-1 text-sm text-soft">
      {roleFamilies.map(({ id, name }, family) => (
        <span key={id} className="flex items-center gap-2">
          <svg className="h-5 w-5 flex-none" viewBox="-11 -11 22 22" aria-hidden="true" focusable="false">
            <FamilyMark family={family} />
          </svg>
          {name}
        </span>
      ))}
      {tinted && (
        <span>
          The fuller a mark, the more of the role my skills cover. It fills in quarters, from the bottom, and only with
          complete quarters.
        </span>
      )}
    </div>
  )
}
