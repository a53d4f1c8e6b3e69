import { useEffect, useState } from 'react'
import type { SearchAnswer } from '@/core/search/search'
import { counted } from '@/core/text/words'

interface AnnouncedProps {
  asking: boolean
  total: number
  answer: SearchAnswer | null
  state: 'loading' | 'there' | 'failed'
}

/** Screen readers hear it once somebody pauses, not at each letter. */
const pause = 300

/** How many results there are, with the reason of the first, said after a pause. */
export function Announced({ asking, total, answer, state }: AnnouncedProps) {
  const now = asking ? inWords({ total, answer, state }) : ''
  const [said, setSaid] = useState('')
  useEffect(() => {
    const waiting = setTimeout(() => setSaid(now), pause)
    return () => clearTimeout(waiting)
  }, [now])
  return (
    <>
      <span aria-hidden="true">{now.split('.')[0]}</span>
      <span role="status" className="sr-only">
        {said}
      </span>
    </>
  )
}

function inWords({ total, answer, state }: Omit<AnnouncedProps, 'asking'>): string {
  if (state === 'failed') return 'We couldn’t load all frameworks'
  if (!answer || (total === 0 && state === 'loading')) return 'Loading'
  if (total > 0) return [counted(total, 'result'), answer.why].filter(Boolean).join('. ')
  return answer.nearest.length > 0
    ? `No results. ${counted(answer.nearest.length, 'close match', 'close matches')}`
    : 'No results'
}
