import { Link } from 'react-router'
import { roleLevelHref } from '@/core/hrefs'
import type { Id } from '@/core/model'
import type { AskingRoleLevel } from '@/core/views/model'
import { counted } from '@/core/text/words'
import { WordingText } from '@/ui/wording'

/** The role levels that ask for one skill level, by role family if the framework has any. */
export function AskingRoleLevels({ framework, roleLevels }: { framework: Id; roleLevels: readonly AskingRoleLevel[] }) {
  const families = [...new Set(roleLevels.map(familyName))]
  return (
    <div className="grid gap-3">
      <p className="text-sm text-soft">{counted(roleLevels.length, 'role level asks', 'role levels ask')} for this</p>
      {families.map((family) => (
        <div key={family}>
          {family && <h4 className="text-sm font-semibold text-soft">{family}</h4>}
          <ul className="grid gap-x-6 gap-y-1 phone:grid-cols-[repeat(auto-fill,minmax(13rem,1fr))]">
            {roleLevels
              .filter((roleLevel) => familyName(roleLevel) === family)
              .map(({ role, roleLevel, wording }) => (
                <li key={`${role}/${roleLevel.id}`} className={wording ? 'col-span-full' : undefined}>
                  <Link to={roleLevelHref({ framework, role, roleLevel: roleLevel.id })}>{roleLevel.name}</Link>
                  {wording && (
                    <details className="mt-1 text-sm">
                      <summary>Its own wording</summary>
                      <div className="mt-1 border-l-2 border-line pl-3">
                        <WordingText wording={wording} />
                      </div>
                    </details>
                  )}
                </li>
              ))}
          </ul>
        </div>
      ))}
    </div>
  )
}

function familyName({ roleFamily }: AskingRoleLevel): string {
  return roleFamily?.name ?? ''
}
