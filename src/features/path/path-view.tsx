import { useMemo, type ReactNode } from 'react'
import { useNavigate } from 'react-router'
import { frameworkHref, pathHref, sameAddress, type PathOptions, type RoleLevelAddress } from '@/core/hrefs'
import type { PlannedPath } from '@/core/moves/path-plan'
import { ourJudgement, type Counting } from '@/core/related-in-words'
import { Breadcrumbs } from '@/ui/breadcrumbs'
import { SkillStepExplained } from '@/ui/explained'
import { ExportButtons } from '@/ui/export-buttons'
import { PageHeading } from '@/ui/page-heading'
import { RelatedSwitch } from '@/ui/related-skills'
import { SourceNote } from '@/ui/source-note'
import { Ends } from './ends'
import { endIn, type PathEnd } from './load'
import { NoPathSentence } from './no-path-sentence'
import { OtherWays } from './other-ways-list'
import { Outcome, WaysOut } from './outcome'
import { outcomeInWords } from './outcome-in-words'
import { PathDrawing } from './path-drawing'
import { StepsBack } from './steps-back'
import { Stops } from './stops'
import { StretchSlider } from './stretch-slider'
import { usePlan } from './use-plan'
import { TakePlan } from './take-plan'
import { useStretch } from './use-stretch'

interface PathViewProps {
  from: PathEnd
  to: PathEnd
  /** What buttons and links start from: the path on screen, or the change that is still loading. */
  path: Required<PathOptions>
  notices: ReactNode
  /** The switch that starts the path from the reader's own skills. */
  mySkills: ReactNode
}

/** A path between two role levels: what it amounts to, the choices, and its moves. */
export function PathView({ from, to, path: next, notices, mySkills }: PathViewProps) {
  const navigate = useNavigate()
  const { framework, ties } = from.requirements
  const [stretch, setStretch] = useStretch(next)
  const stops = (all: readonly RoleLevelAddress[]) => all.filter((stop) => isStop(stop, from, to))
  const path = { ...next, stretch, avoid: stops(next.avoid), via: stops(next.via) }
  const planned = usePlan(from.requirements, useSame({ ...path, from: from.address, to: to.address }))
  const plan = planned?.plan
  const hasRelated = ties.variants.length + ties.related.length > 0
  const counting = hasRelated ? (path.related ? 'related' : 'alone') : null
  const frameworks = [...new Map([from, to].map((end) => [end.address.framework, end.requirements.framework])).values()]
  const isPlanned = plan?.kind === 'path' || plan?.kind === 'too-far'
  const [smallest, widest] = [planned?.choices?.stretches[0], planned?.choices?.stretches.at(-1)]
  return (
    <div className="path">
      <Breadcrumbs trail={[{ name: framework.shortTitle, href: frameworkHref(framework.id) }]} here="Path" />
      <PageHeading
        title={`From ${from.roleLevel.name} to ${to.roleLevel.name}`}
        description={`How to get from ${from.roleLevel.name} to ${to.roleLevel.name} in small moves, with the skills to learn in each.`}
      />
      {plan &&
        (isPlanned ? (
          <Outcome plan={plan} counting={counting} />
        ) : (
          <NoPathSentence plan={plan} from={from} to={to} stepsBack={path.stepsBack} />
        ))}
      {isPlanned && <SkillStepExplained scale={framework.skillScale} />}
      {counting === 'related' && <p className="hidden text-sm print:block">{ourJudgement}</p>}
      {notices}
      <Ends from={from} to={to} path={path} mySkills={mySkills} />
      {planned && plan && (isPlanned || plan.kind === 'none') && (
        <div className="path-columns">
          <div className="path-controls">
            {hasRelated && (
              <RelatedSwitch
                on={path.related}
                onChange={(related) =>
                  void navigate(pathHref({ ...path, related }), { replace: true, preventScrollReset: true })
                }
              />
            )}
            {isPlanned && (
              <StretchSlider
                stretch={plan.stretch}
                isUsual={stretch === null}
                usual={planned.usual}
                smallest={smallest?.stretch ?? 1}
                most={Math.max(widest?.stretch ?? 1, planned.usual)}
                outcome={outcomeInWords(plan, counting).lead}
                onChange={setStretch}
              />
            )}
            <OtherWays ways={planned.choices?.ways ?? []} path={path} />
            <Stops from={from} path={path} />
            <StepsBack path={path} start={from.roleLevel.name} />
          </div>
          {plan.kind === 'path' ? (
            <PathDrawing plan={plan} start={from} path={path} counting={counting} />
          ) : (
            <WaysOut plan={plan} path={path} />
          )}
        </div>
      )}
      {plan?.kind === 'path' && <ExportPath plan={plan} from={from} to={to} counting={counting} />}
      <SourceNote frameworks={frameworks} />
    </div>
  )
}

interface ExportPathProps {
  plan: PlannedPath
  from: PathEnd
  to: PathEnd
  counting: Counting
}

function ExportPath({ plan, from, to, counting }: ExportPathProps) {
  const load = async () => {
    const { pathExport } = await import('@/core/exporting/path')
    const { framework } = from.requirements
    const { lead, rest, details } = outcomeInWords(plan, counting)
    const outcome = `${lead}${rest} ${details}`.trim()
    const path = { plan, framework, from: from.roleLevel.name, to: to.roleLevel.name, outcome }
    return pathExport(path, { href: location.href, frameworks: [framework] })
  }
  return (
    <section aria-labelledby="plan-heading" className="mt-8 print:hidden">
      <h2 id="plan-heading">As a development plan</h2>
      <p className="mb-2 max-w-prose text-sm text-soft">
        Make it your plan to set {to.roleLevel.name} as your target in My skills, with each move as a next step.
      </p>
      <div className="flex flex-wrap gap-2">
        <TakePlan plan={plan} from={from} to={to} />
        <ExportButtons forms={['text', 'table']} load={load} />
        <button type="button" className="button" onClick={() => window.print()}>
          Print
        </button>
      </div>
    </section>
  )
}

/** Whether the framework has this stop, and it is neither end. Other stops in a link change nothing. */
function isStop(stop: RoleLevelAddress, from: PathEnd, to: PathEnd): boolean {
  return (
    stop.framework === from.address.framework &&
    endIn(from.requirements, stop) !== undefined &&
    ![from, to].some(({ address }) => sameAddress(address, stop))
  )
}

/** The same object as long as its content is the same, so that the plan is not worked out again. */
function useSame<Value>(value: Value): Value {
  const text = JSON.stringify(value)
  // The text has everything that the value has.
  // oxlint-disable-next-line react/exhaustive-deps
  return useMemo(() => value, [text])
}
