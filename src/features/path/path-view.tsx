import { useMemo, type ReactNode } from 'react'
import { frameworkHref, type PathOptions } from '@/core/hrefs'
import { Breadcrumbs } from '@/ui/breadcrumbs'
import { SkillStepExplained } from '@/ui/explained'
import { PageHeading } from '@/ui/page-heading'
import { SourceNote } from '@/ui/source-note'
import { Ends } from './ends'
import type { PathEnd } from './found-end'
import { NoPathSentence } from './no-path-sentence'
import { Outcome } from './outcome'
import { outcomeInWords } from './outcome-in-words'
import { PathDrawing } from './path-drawing'
import { StepsBack } from './steps-back'
import { StretchSlider } from './stretch-slider'
import { StretchSteps } from './stretch-steps'
import { usePlan } from './use-plan'
import { useStretch } from './use-stretch'

interface PathViewProps {
  from: PathEnd
  to: PathEnd
  /** What buttons and links start from: the path on screen, or the change that is still loading. */
  path: PathOptions & Required<Pick<PathOptions, 'stretch' | 'stepsBack'>>
  notices: ReactNode
  /** The switch that starts the path from the reader's own skills. */
  mySkills: ReactNode
}

/** A path between two role levels: what it amounts to, the choices, and its moves. */
export function PathView({ from, to, path: next, notices, mySkills }: PathViewProps) {
  const { framework } = from.requirements
  const [stretch, setStretch] = useStretch(next)
  const path = { ...next, stretch }
  const asked = useSame({ from: from.address, to: to.address, stretch, stepsBack: next.stepsBack })
  const planned = usePlan(from.requirements, asked)
  const plan = planned?.plan
  const frameworks = [...new Map([from, to].map((end) => [end.address.framework, end.requirements.framework])).values()]
  const isPlanned = plan?.kind === 'path' || plan?.kind === 'too-far'
  return (
    <div className="path">
      <Breadcrumbs trail={[{ name: framework.shortTitle, href: frameworkHref(framework.id) }]} here="Path" />
      <PageHeading
        title={`From ${from.roleLevel.name} to ${to.roleLevel.name}`}
        description={`How to get from ${from.roleLevel.name} to ${to.roleLevel.name} in small moves, with the skills to learn in each.`}
      />
      {plan && (isPlanned ? <Outcome plan={plan} path={path} /> : <NoPathSentence plan={plan} from={from} to={to} />)}
      {isPlanned && (
        <div className="mb-4">
          <SkillStepExplained scale={framework.skillScale} />
        </div>
      )}
      {notices}
      <Ends from={from} to={to} path={path} mySkills={mySkills} />
      {planned && isPlanned && plan && (
        <div className="path-columns">
          <div className="path-controls">
            <StretchSlider
              stretch={stretch}
              most={plan.directEffort}
              outcome={outcomeInWords(plan, stretch).lead}
              onChange={setStretch}
            />
            <StretchSteps steps={planned.stretches} path={path} />
            <StepsBack path={path} start={from.roleLevel.name} />
          </div>
          {plan.kind === 'path' && <PathDrawing plan={plan} start={from} />}
        </div>
      )}
      <SourceNote frameworks={frameworks} />
    </div>
  )
}

/** The same object as long as its content is the same, so that the plan is not worked out again. */
function useSame<Value>(value: Value): Value {
  const text = JSON.stringify(value)
  // The text has everything that the value has.
  // oxlint-disable-next-line react/exhaustive-deps
  return useMemo(() => value, [text])
}
