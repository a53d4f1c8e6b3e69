import { useEffect, useState } from 'react'
import { Link } from 'react-router'
import { frameworkHref } from '@/core/hrefs'
import { listed } from '@/core/words'
import type { KeptFramework } from '@/framework-source/device/kept'
import type { KeptFrameworks, KeptState } from '@/framework-source/device/kept-frameworks'
import { keepFocusOnNotice, useTell } from '@/ui/notice'
import { countsInWords } from './counts-in-words'
import { ExportButtons } from './export-buttons'
import { Renaming } from './renaming'

interface KeptListProps {
  kept: KeptState
  frameworks: KeptFrameworks
}

const noStorage = {
  full: 'The storage of this device is full. What is kept here can be read; nothing can be added until there is room.',
  refused: 'This browser lets the page keep nothing, as in some private windows. What you open is held by this tab alone.',
} as const

/** The frameworks of this device. Nothing is said of them where there are none. */
export function KeptList({ kept: { frameworks: all, inMemory, notKept, faults }, frameworks }: KeptListProps) {
  const here = all.filter(({ removed }) => removed === null)
  useEffect(keepFocusOnNotice, [here.length])
  return (
    <>
      {notKept && (
        <p role="alert" className="warning">
          {noStorage[notKept]}
        </p>
      )}
      {faults.length > 0 && (
        <div role="alert" className="warning">
          <p>Something that lies on this device could not be read. It is left there as it is.</p>
          <ul className="statements mt-2">
            {[...new Set(faults)].map((fault) => (
              <li key={fault}>{fault}</li>
            ))}
          </ul>
        </div>
      )}
      {here.length > 0 && (
        <section aria-labelledby="kept-heading" className="mt-14">
          <h2 id="kept-heading" className="mb-3">
            Kept on this device
          </h2>
          <ul className="border-b border-line">
            {here.map((framework) => (
              <li key={framework.id} className="border-t border-line py-4">
                <KeptLine framework={framework} frameworks={frameworks} isInMemory={inMemory.has(framework.id)} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

function KeptLine({ framework, frameworks, isInMemory }: { framework: KeptFramework; frameworks: KeptFrameworks; isInMemory: boolean }) {
  const { id, kind, summary, files, kept } = framework
  const title = summary.shortTitle
  const [isRenaming, setIsRenaming] = useState(false)
  const tell = useTell()
  const remove = async () => {
    if (!(await frameworks.remove(id))) return tell(`${title} could not be removed.`)
    tell(kind === 'enriching' ? `The wording added to ${title} was removed.` : `${title} was removed from this device.`, () => void restore())
  }
  const restore = async () => {
    if (!(await frameworks.restore(id))) tell(`${title} could not be brought back.`)
  }
  const named = <span className="sr-only"> {title}</span>
  return (
    <div className="grid gap-x-8 gap-y-2 desk:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]">
      <div className="min-w-0">
        <h3 className="break-words">
          <Link to={frameworkHref(id)}>{title}</Link>
        </h3>
        <p className="text-sm break-words text-soft">
          {kind === 'enriching' ? 'Wording added from ' : 'From '}
          {listed(files)}, {dayInWords(kept)}
          {isInMemory && ', in this tab alone'}
        </p>
      </div>
      <div className="min-w-0">
        <p className="max-w-prose">{countsInWords(summary.counts)}</p>
        <p className="mt-2 flex flex-wrap gap-2">
          {kind === 'own' && !isInMemory && (
            <button type="button" className="button" onClick={() => setIsRenaming(true)}>
              Rename{named}
            </button>
          )}
          <ExportButtons framework={framework} frameworks={frameworks} />
          <button type="button" className="button" onClick={remove}>
            Remove{named}
          </button>
        </p>
      </div>
      {isRenaming && <Renaming framework={framework} frameworks={frameworks} onClose={() => setIsRenaming(false)} />}
    </div>
  )
}

function dayInWords(time: number): string {
  return new Date(time).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' })
}
