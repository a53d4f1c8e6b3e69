import { useQueryClient } from '@tanstack/react-query'
import { useId, useState, type ReactNode } from 'react'
import { Link } from 'react-router'
import { roleLevelHref } from '@/core/hrefs'
import { changeFramework, rename, setBase, setTarget, startFrom } from '@/core/profile/edits'
import type { Profile, RoleLevelRef } from '@/core/profile/model'
import { counted } from '@/core/text/words'
import { queries } from '@/data-source/queries'
import { statedSkillLevels } from './asked-skills'
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

/** Who this is, where they stand and where they want to go. */
export function ProfileDetails({ profile, framework, editor: { change, act } }: ProfileDetailsProps) {
  const [picking, setPicking] = useState<'base' | 'target' | null>(null)
  const client = useQueryClient()
  const ids = { name: useId(), framework: useId() }
  const standOn = async (roleLevel: RoleLevelRef, name: string) => {
    const ladder = await client.ensureQueryData(queries.ladder(profile.framework, roleLevel.role)).catch(() => null)
    const asked = ladder ? statedSkillLevels(ladder, roleLevel.roleLevel) : new Map<string, string>()
    const askedBefore = framework.base
      ? statedSkillLevels(framework.base.ladder, framework.base.roleLevel.id)
      : new Map<string, string>()
    act(
      startFrom({ base: roleLevel, asked, askedBefore }),
      `${counted(asked.size, 'skill stands', 'skills stand')} where ${name} asks them to.`,
    )
  }
  return (
    <section aria-label="Who and where" className="ends mt-4">
      <div className="grid gap-1">
        <label htmlFor={ids.name} className="font-semibold">
          Name
        </label>
        <TypedTextField id={ids.name} value={profile.name} onType={({ to }) => change(rename(to))} />
      </div>
      <FrameworkChoice
        id={ids.framework}
        framework={profile.framework}
        onChoose={(to) => act(changeFramework(to), 'The framework was changed; what was said of skills stays.')}
      />
      <ChosenRoleLevel
        title="I am about here"
        roleLevel={profile.base}
        found={framework.base}
        framework={profile.framework}
        onPick={() => setPicking('base')}
        onLeave={() => act(setBase(null), 'The role level was taken off; the skills stay as they are.')}
      />
      <ChosenRoleLevel
        title="My target"
        roleLevel={profile.target}
        found={framework.target}
        framework={profile.framework}
        onPick={() => setPicking('target')}
        onLeave={() => act(setTarget(null), 'The target was taken off.')}
      />
      {picking === 'base' && (
        <RoleLevelDialog
          title="Where do I stand?"
          label="I am about here"
          framework={profile.framework}
          near={profile.base?.role}
          onFind={(roleLevel, name) => void standOn(roleLevel, name)}
          onClose={() => setPicking(null)}
        />
      )}
      {picking === 'target' && (
        <RoleLevelDialog
          title="Where do I want to go?"
          label="My target"
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
  onLeave: () => void
}

function ChosenRoleLevel({ title, roleLevel, found, framework, onPick, onLeave }: ChosenRoleLevelProps) {
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
      <p className="flex min-h-11 flex-wrap items-center gap-x-3 gap-y-1">
        <span className="font-serif text-lg leading-tight">{name}</span>
        <button
          type="button"
          className="button"
          onClick={onPick}
          aria-label={`${title}: ${roleLevel ? 'choose another' : 'choose'}`}
        >
          {roleLevel ? 'Change' : 'Choose'}
        </button>
        {roleLevel && (
          <button type="button" className="fold-button" onClick={onLeave} aria-label={`${title}: take it off`}>
            Take off
          </button>
        )}
      </p>
    </div>
  )
}
