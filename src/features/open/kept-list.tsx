import { useEffect } from 'react'
import type { KeptStore, KeptState } from '@/framework-source/device/kept-store'
import { keepFocusOnNotice } from '@/ui/notice'
import { KeptLine } from './kept-line'

interface KeptListProps {
  kept: KeptState
  frameworks: KeptStore
}

const noStorage = {
  full: 'The storage of this device is full. You can use what is kept here, but not add to it until you free some space.',
  refused:
    'This browser does not let the page store anything, as in some private windows. What you open is lost when you close this tab.',
  newer:
    'A newer version of this site was used in this browser. Reload the page to update this one. Until then, what you open is lost when you close this tab.',
  silent:
    'The storage of this browser does not answer. What you open is lost when you close this tab. Close other tabs of this site and reload the page.',
} as const

/** The frameworks kept on this device; nothing if there are none. */
export function KeptList({ kept: { frameworks: here, inMemory, notKept, faults }, frameworks }: KeptListProps) {
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
          <p>Some of what is stored on this device could not be read. It has been left unchanged.</p>
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
