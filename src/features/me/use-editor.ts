import type { Edit } from '@/core/profile/edits'
import type { Profile } from '@/core/profile/model'
import { followRedirects } from '@/core/profile/in-framework'
import { undo } from '@/core/profile/change'
import type { FrameworkOutline } from '@/core/views/model'
import { profileStore } from '@/device/profiles/use-profiles'
import { useTell } from '@/ui/notice'

/** The ways to change one profile. */
export interface Editor {
  /** Changes it, silently. */
  readonly change: (edit: Edit) => void
  /** Changes it, says what was done, and offers to take it back. */
  readonly act: (edit: Edit, done: string) => void
}

/** What the framework has renamed is followed before anything is changed, so that one skill never stands under two ids. */
export function useEditor(profile: Profile, outline: FrameworkOutline | undefined): Editor {
  const tell = useTell()
  const store = profileStore()
  const change = (edit: Edit) =>
    store.edit(profile.id, (current) => edit(outline ? followRedirects(outline)(current) : current))
  return {
    change,
    act: (edit, done) => {
      change(edit)
      tell(done, () => change(undo(profile, edit(profile))))
    },
  }
}
