import { plannerOver, type Planned, type PlanTask } from './planned'

let planner: ReturnType<typeof plannerOver> | undefined

self.addEventListener('message', ({ data }: MessageEvent<PlanTask>) => {
  if ('requirements' in data) {
    planner = plannerOver(data.requirements)
    return
  }
  const planned = planner?.plan(data.request)
  if (!planner || !planned) return
  answer(planned)
  answer({ ...planned, choices: planner.choices(planned) })
})

function answer(planned: Planned): void {
  // Only the page listens to a worker, so its messages need no origin.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  self.postMessage(planned)
}
