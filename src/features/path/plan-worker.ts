import { indexRequirements } from '@/core/moves/requirement-index'
import { plannerOver, type PlanTask } from './planned'

let plan: ReturnType<typeof plannerOver> | undefined

self.addEventListener('message', ({ data }: MessageEvent<PlanTask>) => {
  if ('requirements' in data) plan = plannerOver(indexRequirements(data.requirements))
  // Only the page listens to a worker, so its messages need no origin.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  else if (plan) self.postMessage(plan(data.request))
})
