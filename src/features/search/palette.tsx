import {
  useCallback,
  useDeferredValue,
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
} from 'react'
import { Link, useNavigate, useParams } from 'react-router'
import { type RoleLevelAddress } from '@/core/hrefs'
import type { Id } from '@/core/model'
import { useMyRoleLevels } from '@/data-source/use-my-role-levels'
import { useSearch } from '@/data-source/search/use-search'
import { searchHref } from './request'
import { usePaletteActions } from './actions'
import { WhereWeLooked } from './nothing-found'
import { OptionGroup } from './option-group'
import { optionGroups, type PaletteOption } from './palette-options'
import { Preview } from './preview'
import { forgetRecent, readRecent, rememberOpened } from './recent'
import { Announced } from './announced'
import './search.css'

/** How many results of a kind the palette shows; its page has the rest. */
const most = 4

/** Search over any screen: a field with a list below it. The field keeps the focus; the arrow keys choose in the list. */
export function Palette({ onClose }: { onClose: () => void }) {
  const ids = { list: useId(), label: useId() }
  const [typed, setTyped] = useState('')
  const [asTyped, setAsTyped] = useState(false)
  const [chosen, setChosen] = useState(0)
  const [pressed, setPressed] = useState<'Enter' | 'Shift+Enter' | null>(null)
  const [recent, setRecent] = useState(readRecent)
  const dialog = useRef<HTMLDialogElement>(null)
  const navigate = useNavigate()
  const screen = useParams<Partial<Record<keyof RoleLevelAddress, Id>>>()
  const isAsking = typed.trim() !== ''
  const { answer, isAnswered, isCurrent, state } = useSearch(typed, { most, asTyped, here: screen.framework })
  const shownAnswer = isAsking ? answer : null
  const actionsFor = usePaletteActions(screen)
  const own = useMyRoleLevels()
  const groups = useMemo(
    () => optionGroups({ answer: shownAnswer, ...(isAsking ? { recent: [], own: [] } : { recent, own }), actionsFor }),
    [shownAnswer, isAsking, recent, own, actionsFor],
  )
  const options = groups.flatMap((group) => group.options)
  const active = options[Math.min(chosen, options.length - 1)]
  // The list is painted first.
  const previewed = useDeferredValue(active?.hit)
  useLayoutEffect(() => {
    const element = dialog.current
    element?.showModal()
    return () => element?.close()
  }, [])
  const total = shownAnswer?.groups.reduce((sum, group) => sum + group.total, 0) ?? 0

  const take = useCallback(
    async (option: PaletteOption | undefined) => {
      if (!option) return
      if (option.hit) rememberOpened(option.hit)
      const href = await option.go()
      dialog.current?.close()
      await navigate(href)
    },
    [navigate],
  )
  const onKeyDown = (event: KeyboardEvent) => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (by !== undefined && options.length > 0) {
      event.preventDefault()
      const next = (Math.min(chosen, options.length - 1) + by + options.length) % options.length
      setChosen(next)
      document.getElementById(`${ids.list}-${options[next]?.id}`)?.scrollIntoView({ block: 'nearest' })
    }
    if (event.key !== 'Enter') return
    event.preventDefault()
    const key = event.shiftKey ? 'Shift+Enter' : 'Enter'
    // What can be seen to be chosen opens, though some frameworks may still be on their way.
    if (isReady || (isAnswered && active)) takeChosen(key)
    else setPressed(key)
  }
  const takeChosen = (key: typeof pressed) => {
    const compare = active?.hit && actionsFor(active.hit).find(({ isCompareHere }) => isCompareHere)
    void take(key === 'Shift+Enter' && compare ? compare : active)
  }
  // Enter may come before the answer does. What comes first may be of a small framework: the best is known when all have come.
  const isReady = !isAsking || isCurrent || state === 'failed'
  useEffect(() => {
    if (!pressed || !isReady) return
    setPressed(null)
    takeChosen(pressed)
    // It takes what is chosen at that moment.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [pressed, isReady])
  return (
    <dialog
      ref={dialog}
      aria-labelledby={ids.label}
      className="palette"
      closedby="any"
      onClose={() => {
        // In development React runs effects twice, so it may be open again by now.
        if (!dialog.current?.open) onClose()
      }}
    >
      <div className="palette-frame">
        <div className="palette-field">
          <label id={ids.label} htmlFor={`${ids.list}-field`} className="text-soft">
            Search
          </label>
          <input
            id={`${ids.list}-field`}
            type="text"
            role="combobox"
            aria-expanded={options.length > 0}
            aria-controls={ids.list}
            aria-autocomplete="list"
            aria-activedescendant={active ? `${ids.list}-${active.id}` : undefined}
            autoComplete="off"
            autoFocus
            value={typed}
            onChange={(event) => {
              setTyped(event.target.value)
              setAsTyped(false)
              setChosen(0)
            }}
            onKeyDown={onKeyDown}
          />
          <button type="button" className="button" onClick={() => dialog.current?.close()}>
            Close
          </button>
        </div>
        {shownAnswer?.why && (
          <p className="search-why">
            {shownAnswer.why}{' '}
            <button type="button" className="text-accent underline" onClick={() => setAsTyped(true)}>
              Search for “{typed.trim()}” only
            </button>
          </p>
        )}
        {!isAsking && <Hints hasRecent={recent.length > 0} onForget={() => setRecent((forgetRecent(), []))} />}
        {shownAnswer && isCurrent && shownAnswer.groups.length === 0 && (
          <div className="palette-hints">
            <WhereWeLooked
              typed={typed.trim()}
              searched={shownAnswer.searched}
              onLeave={() => dialog.current?.close()}
            />
          </div>
        )}
        <div className="palette-body">
          <div role="listbox" id={ids.list} aria-labelledby={ids.label} className="palette-results">
            {groups.map((group) => (
              <OptionGroup
                key={group.name}
                group={group}
                listId={ids.list}
                active={active && group.options.includes(active) ? active.id : undefined}
                first={options[0]?.hit}
                onTake={take}
              />
            ))}
          </div>
          {active?.hit && previewed && (
            <aside aria-label="About the chosen result" className="palette-preview">
              <Preview hit={previewed} />
            </aside>
          )}
        </div>
        <div className="palette-keys">
          <span>
            <kbd>↑</kbd> <kbd>↓</kbd> choose
          </span>
          <span>
            <kbd>Enter</kbd> open
          </span>
          {screen.roleLevel && (
            <span>
              <kbd>Shift</kbd> <kbd>Enter</kbd> compare with this screen
            </span>
          )}
          <span>
            <kbd>Esc</kbd> close
          </span>
          <span className="ml-auto flex flex-wrap gap-x-4">
            <Announced asking={isAsking} total={total} answer={shownAnswer} state={state} />
            <Link to={searchHref({ text: typed, asTyped })} onClick={() => dialog.current?.close()}>
              {total > 0 ? 'See all results' : 'Search page'}
            </Link>
          </span>
        </div>
      </div>
    </dialog>
  )
}

/** What one can type, before anything is; what was opened is only on this device. */
function Hints({ hasRecent, onForget }: { hasRecent: boolean; onForget: () => void }) {
  return (
    <div className="palette-hints">
      <p>
        A job in your own words (“scrum master”, “BA”), a skill or a tool (“stakeholder”, “python”), or words of a
        statement.
      </p>
      {hasRecent && (
        <p>
          What you opened stays on this device.{' '}
          <button type="button" className="text-accent underline" onClick={onForget}>
            Clear
          </button>
        </p>
      )}
    </div>
  )
}
