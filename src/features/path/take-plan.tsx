import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Link } from 'react-router'
import { meHref } from '@/core/hrefs'
import type { PlannedPath } from '@/core/moves/path-plan'
import { useTell } from '@/ui/notice'
import type { PathEnd } from './load'

/** Makes the path a plan in My skills: its end the target, its moves the next steps. */
export function TakePlan({ plan, from, to }: { plan: PlannedPath; from: PathEnd; to: PathEnd }) {
  const [outcome, setOutcome] = useState<'taken' | 'failed' | null>(null)
  const client = useQueryClient()
  const tell = useTell()
  const take = async () => {
    try {
      const { takePathAsPlan } = await import('@/data-source/take-plan')
      const path = { plan, from: from.address, to: to.address, name: to.roleLevel.name }
      const taken = await takePathAsPlan(client, path)
      setOutcome('taken')
      tell(taken.done, () => {
        taken.undo()
        setOutcome(null)
      })
    } catch {
      setOutcome('failed')
    }
  }
  return (
    <>
      <button type="button" className="button button-strong" onClick={() => void take()}>
        Make this my plan
      </button>
      {outcome === 'taken' && (
        <Link to={meHref} className="button">
          Go to My skills
        </Link>
      )}
      {outcome === 'failed' && (
        <p role="alert">We couldn’t add the path to My skills. You may be offline. Nothing has changed.</p>
      )}
    </>
  )
}
