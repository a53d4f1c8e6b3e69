import { indexRequirements } from '@/core/moves/requirement-index'
import { plannerOver, type WorkerTask } from './planned'

let plan: ReturnType<typeof plannerOver> | undefined

self.addEventListener('message', ({ data }: MessageEvent<WorkerTask>) => {
  if ('requirements' in data) plan = plannerOver(indexRequirements(data.requirements))
  else if (plan) self.postMessage(plan(data.request))
})
