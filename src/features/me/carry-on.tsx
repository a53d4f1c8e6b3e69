import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { defaultFrameworkId } from '@/core/bundled'
import { crosswalkBetween } from '@/core/editions/crosswalk'
import { editionsHref } from '@/core/hrefs'
import { carriedBy, carry } from '@/core/profile/carry'
import type { Profile } from '@/core/profile/model'
import { counted, listed } from '@/core/text/words'
import type { FrameworkOutline } from '@/core/views/model'
import { queries } from '@/data-source/queries'
import type { Editor } from './use-editor'

interface CarryOnProps {
  profile: Profile
  outline: FrameworkOutline
  editor: Editor
}

/** Takes the answers about skills of another edition to the current framework, and shows before what matches. */
export function CarryOn({ profile, outline, editor }: CarryOnProps) {
  const enabled = profile.framework !== defaultFrameworkId && profile.skills.length > 0
  const { data: crosswalks = [] } = useQuery({ ...queries.crosswalks(), enabled })
  const { data: current } = useQuery({ ...queries.outline(defaultFrameworkId), enabled })
  const crosswalk = crosswalkBetween(crosswalks, profile.framework, defaultFrameworkId)
  if (!enabled || !crosswalk || !current) return null
  const { skills, left } = carriedBy(profile, crosswalk)
  const { shortTitle } = current.framework
  const nameIn = (of: FrameworkOutline, id: string) => of.skills.find((skill) => skill.id === id)?.name ?? id
  const stays = left.length === 0 ? '' : ` ${listed(left.map((id) => nameIn(outline, id)))} stay as they are.`
  return (
    <details className="mt-4 max-w-prose border-l-4 border-accent pl-4">
      <summary>
        Move to {shortTitle}: {skills.length} of {counted(profile.skills.length, 'skill')} match
      </summary>
      <ul className="my-2 list-disc pl-5">
        {skills.map(({ from, to }) => (
          <li key={from}>
            {nameIn(outline, from)}
            {nameIn(outline, from) !== nameIn(current, to) && <> is now {nameIn(current, to)}</>}
          </li>
        ))}
        {left.map((id) => (
          <li key={id} className="text-soft">
            {nameIn(outline, id)} has no match. What you entered stays, and you can remove it.
          </li>
        ))}
      </ul>
      <p className="mb-2 text-soft">
        The matches are our judgement.{' '}
        <Link to={editionsHref({ from: profile.framework, to: defaultFrameworkId, role: profile.base?.role })}>
          See why
        </Link>
      </p>
      <button
        type="button"
        className="button"
        onClick={() =>
          editor.act(carry(crosswalk), `Moved ${counted(skills.length, 'skill')} to ${shortTitle}.${stays}`)
        }
      >
        Move my skills
      </button>
    </details>
  )
}
