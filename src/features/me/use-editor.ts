import type { Edit } from '@/core/profile/edits'
import type { Profile } from '@/core/profile/model'
import { followRedirects } from '@/core/profile/in-framework'
import { undo } from '@/core/profile/change'
import type { FrameworkOutline } from '@/core/views/model'
import { profileStore } from '@/device/profiles/use-profiles'
import { useTell } from '@/ui/notice'

/** Two ways to change one profile. */
export interface Editor {
  /** Changes it without a notice. */
  readonly change: (edit: Edit) => void
  /** Changes it, and shows a notice of what was done with an undo button. */
  readonly act: (edit: Edit, done: string) => void
}

/** Redirects are followed before every change, so that one skill never has two ids in a profile. */
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
