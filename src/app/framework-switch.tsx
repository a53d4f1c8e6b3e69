import { Link } from 'react-router'
import { frameworkHref } from '@/core/hrefs'
import type { Id } from '@/core/model'
import type { FrameworkTitle } from './use-framework-here'

interface FrameworkSwitchProps {
  here: Id
  frameworks: readonly FrameworkTitle[]
  /** Those on this device are asked for when somebody opens the menu. */
  onOpen: () => void
}

/** Which framework one is in, and the way to the others. The menu is a popover, so it also opens without scripts. */
export function FrameworkSwitch({ here, frameworks, onOpen }: FrameworkSwitchProps) {
  return (
    <>
      <button type="button" popoverTarget="framework-menu" className="header-menu-button framework-button">
        <span className="sr-only">Framework: </span>
        <span className="truncate">{frameworks.find(({ id }) => id === here)?.shortTitle}</span>
      </button>
      <div
        id="framework-menu"
        popover="auto"
        className="header-menu"
        onToggle={({ newState }) => newState === 'open' && onOpen()}
      >
        <ul aria-label="Frameworks">
          {frameworks.map(({ id, shortTitle }) => (
            <li key={id}>
              <Link to={frameworkHref(id)} aria-current={id === here ? 'true' : undefined}>
                {shortTitle}
              </Link>
            </li>
          ))}
        </ul>
      </div>
    </>
  )
}
