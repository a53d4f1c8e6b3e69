import { useQueryClient } from '@tanstack/react-query'
import { useId, useState, type ReactNode } from 'react'
import { Link } from 'react-router'
import { roleLevelHref } from '@/core/hrefs'
import { changeFramework, rename, setBase, setTarget, startFrom } from '@/core/profile/edits'
import { statedSkillLevels } from '@/core/profile/in-framework'
import { limits, type Profile, type RoleLevelRef } from '@/core/profile/model'
import { queries } from '@/data-source/queries'
import { FrameworkChoice } from './framework-choice'
import { RoleLevelDialog } from './role-level-finder'
import { TypedTextField } from './typed-text'
import type { Editor } from './use-editor'
import type { ProfileFramework, RoleLevelOnLadder } from './use-framework'

interface ProfileDetailsProps {
  profile: Profile
  framework: ProfileFramework
  editor: Editor
}

/** Name, framework, closest role level and target. */
export function ProfileDetails({ profile, framework, editor: { change, act } }: ProfileDetailsProps) {
  const [picking, setPicking] = useState<'base' | 'target' | null>(null)
  const client = useQueryClient()
  const ids = { name: useId(), framework: useId() }
  const startFromRoleLevel = async (roleLevel: RoleLevelRef, name: string) => {
    const ladder = await client.ensureQueryData(queries.ladder(profile.framework, roleLevel.role)).catch(() => null)
    const asked = ladder ? statedSkillLevels(ladder, roleLevel.roleLevel) : new Map<string, string>()
    const askedBefore = framework.base
      ? statedSkillLevels(framework.base.ladder, framework.base.roleLevel.id)
      : new Map<string, string>()
    act(
      startFrom({ base: roleLevel, asked, askedBefore }),
      asked.size > 0
        ? `Skills you have not set yourself now match ${name}.`
        : `We don’t have skill levels for ${name}. Set yours below.`,
    )
  }
  return (
    <section aria-label="Name, framework, closest role level and target" className="profile-details mt-4">
      <div className="grid gap-1">
        <label htmlFor={ids.name} className="font-semibold">
          Name
        </label>
        <TypedTextField
          id={ids.name}
          value={profile.name}
          maxLength={limits.nameLength}
          onType={({ to }) => change(rename(to))}
        />
      </div>
      <FrameworkChoice
        id={ids.framework}
        framework={profile.framework}
        onChoose={(to) => act(changeFramework(to), 'Changed the framework. Your answers about skills are kept.')}
      />
      <ChosenRoleLevel
        title="Closest role level"
        roleLevel={profile.base}
        found={framework.base}
        framework={profile.framework}
        onPick={() => setPicking('base')}
        onRemove={() => act(setBase(null), 'Removed the closest role level. Your skills stay the same.')}
      />
      <ChosenRoleLevel
        title="Target"
        roleLevel={profile.target}
        found={framework.target}
        framework={profile.framework}
        onPick={() => setPicking('target')}
        onRemove={() => act(setTarget(null), 'Removed the target.')}
      />
      {picking === 'base' && (
        <RoleLevelDialog
          title="Choose the closest role level"
          label="Closest role level"
          framework={profile.framework}
          near={profile.base?.role}
          onFind={(roleLevel, name) => void startFromRoleLevel(roleLevel, name)}
          onClose={() => setPicking(null)}
        />
      )}
      {picking === 'target' && (
        <RoleLevelDialog
          title="Choose a target"
          label="Target role level"
          framework={profile.framework}
          near={profile.target?.role ?? profile.base?.role}
          onFind={(roleLevel) => change(setTarget(roleLevel))}
          onClose={() => setPicking(null)}
        />
      )}
    </section>
  )
}

interface ChosenRoleLevelProps {
  title: string
  roleLevel: RoleLevelRef | null
  found: RoleLevelOnLadder | null
  framework: string
  onPick: () => void
  onRemove: () => void
}

function ChosenRoleLevel({ title, roleLevel, found, framework, onPick, onRemove }: ChosenRoleLevelProps) {
  const name: ReactNode =
    roleLevel && found ? (
      <Link to={roleLevelHref({ framework, ...roleLevel })}>{found.roleLevel.name}</Link>
    ) : roleLevel ? (
      roleLevel.roleLevel
    ) : (
      <span className="text-soft">Not chosen yet</span>
    )
  return (
    <div>
      <p className="font-semibold">{title}</p>
      <p className="font-serif text-lg leading-tight">{name}</p>
      <p className="mt-1 flex flex-wrap items-center gap-x-3">
        <button
          type="button"
          className="button"
          onClick={onPick}
          aria-label={`${roleLevel ? 'Change' : 'Choose'} ${title.toLowerCase()}`}
        >
          {roleLevel ? 'Change' : 'Choose'}
        </button>
        {roleLevel && (
          <button type="button" className="fold-button" onClick={onRemove} aria-label={`Remove ${title.toLowerCase()}`}>
            Remove
          </button>
        )}
      </p>
    </div>
  )
}
