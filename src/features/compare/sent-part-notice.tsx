import { useState } from 'react'
import { Link } from 'react-router'
import { openHref } from '@/core/hrefs'
import { listed } from '@/core/text/words'
import type { FrameworkCard } from '@/core/views/model'
import { keepSent } from '@/framework-source/device/sent'
import { useKept } from '@/framework-source/device/use-kept'

/** Where role levels that are in the link come from, and how to keep them. */
export function SentPartNotice({ frameworks }: { frameworks: readonly FrameworkCard[] }) {
  const { status, inMemory } = useKept()
  const [failed, setFailed] = useState(false)
  const keepAll = async () => {
    const kept = await Promise.all(frameworks.map(({ id }) => keepSent(id)))
    setFailed(kept.includes(false))
  }
  if (status === 'reading') return null
  const isKept = !frameworks.some(({ id }) => inMemory.has(id))
  return (
    <div role="status" className="my-4 max-w-prose border-l-4 border-accent bg-wash px-4 py-3 print:hidden">
      <p>
        Sent to you in a link: role levels of {listed(frameworks.map(({ shortTitle }) => shortTitle))}, as the sender
        has them.{' '}
        {isKept ? (
          <>
            Kept on this device. <Link to={openHref()}>See what is stored on this device</Link>
          </>
        ) : (
          'Not kept on this device: they go when you close this tab.'
        )}
      </p>
      {!isKept && (
        <button type="button" className="button mt-2" onClick={() => void keepAll()}>
          Keep on this device
        </button>
      )}
      {failed && <p role="alert">This browser could not store them. You can read them until you close this tab.</p>}
    </div>
  )
}
