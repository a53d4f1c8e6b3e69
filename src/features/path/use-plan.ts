import { useEffect, useMemo, useRef, useState } from 'react'
import type { FrameworkRequirements } from '@/core/views/model'
import { plannerOver, type Planned, type PlanRequest, type PlanTask } from './planned'

/** Up to this many role levels a plan takes a few milliseconds; with more it would delay a frame (npm run bench). */
const mostAtOnce = 1000

/**
 * The plan for a request: at once if the framework is small, otherwise from a worker. Then the last answer stays until the
 * next one comes; `null` before the first.
 */
export function usePlan(requirements: FrameworkRequirements, request: PlanRequest): Planned | null {
  const roleLevels = requirements.roles.reduce((sum, role) => sum + role.roleLevels.length, 0)
  const isSmall = roleLevels <= mostAtOnce
  const planner = useMemo(() => (isSmall ? plannerOver(requirements) : null), [isSmall, requirements])
  const now = useMemo(() => {
    const planned = planner?.plan(request)
    return planner && planned ? { ...planned, choices: planner.choices(planned) } : null
  }, [planner, request])
  const later = useWorker(isSmall ? null : requirements, request)
  return now ?? later
}

function useWorker(requirements: FrameworkRequirements | null, request: PlanRequest): Planned | null {
  const worker = useRef<Worker | null>(null)
  const [answer, setAnswer] = useState<Planned | null>(null)
  useEffect(() => {
    if (!requirements) return
    const started = new Worker(new URL('./plan-worker.ts', import.meta.url), { type: 'module' })
    started.addEventListener('message', ({ data }: MessageEvent<Planned>) =>
      // The choices come a moment after the plan; until then those before stay, so that no control moves.
      setAnswer((before) => ({ ...data, choices: data.choices ?? before?.choices ?? null })),
    )
    tell(started, { requirements })
    worker.current = started
    return () => started.terminate()
  }, [requirements])
  useEffect(() => {
    if (requirements && worker.current) tell(worker.current, { request })
  }, [requirements, request])
  return answer
}

function tell(worker: Worker, task: PlanTask): void {
  // The rule mistakes a worker for a window, whose messages need an origin.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  worker.postMessage(task)
}
