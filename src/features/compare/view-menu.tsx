import { useNavigate } from 'react-router'
import { compareHref, isMe, me, type CompareOptions } from '@/core/hrefs'
import type { MyColumn } from '@/data-source/my-column'
import { Menu } from '@/ui/menu'
import { MySkillsSwitch } from '@/ui/my-skills-switch'
import { Option } from '@/ui/option'
import type { CompareRequests } from './url'

export interface ViewMenuProps extends CompareRequests {
  /** The reader's own skills, if the link asks for them. */
  mine: MyColumn | undefined
}

/** How the comparison is shown. Each choice is in the URL. */
export function ViewMenu({ request, next, mine }: ViewMenuProps) {
  const navigate = useNavigate()
  const show = (options: Partial<CompareOptions>) =>
    void navigate(compareHref(next.roleLevels, { ...next, ...options }), { replace: true, preventScrollReset: true })
  const others = next.roleLevels.filter((address) => !isMe(address))
  const [base, ...rest] = others
  const kept = rest.length > 0 ? rest : others
  return (
    <Menu label="View">
      {[false, true].map((levelsOnly) => (
        <label key={String(levelsOnly)} className="menu-option">
          <input
            type="radio"
            name="levels-only"
            checked={next.levelsOnly === levelsOnly}
            onChange={() => show({ levelsOnly })}
          />
          {levelsOnly ? 'Levels only' : 'Levels and wording'}
        </label>
      ))}
      <hr />
      <Option on={next.markWording} onChange={(markWording) => show({ markWording })}>
        Mark changed words
      </Option>
      <Option on={next.onlyChanges} onChange={(onlyChanges) => show({ onlyChanges })}>
        Only what changes
      </Option>
      <MySkillsSwitch
        on={next === request ? mine !== undefined : next.roleLevels.some(isMe)}
        replaces={rest.length > 0 ? base : undefined}
        instead={mine?.base}
        hrefOn={compareHref([me, ...kept], next)}
        hrefOff={(before) => compareHref([...(before ? [before] : []), ...others], next)}
      >
        {next.sent ? 'Compare with the skills sent' : 'Compare with my skills'}
      </MySkillsSwitch>
    </Menu>
  )
}
