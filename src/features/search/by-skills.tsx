import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { defaultFrameworkId } from '@/core/bundled'
import { bySkillsHref, roleLevelHref } from '@/core/hrefs'
import type { Id, SkillLevel } from '@/core/model'
import { byFrameworkAlone } from '@/core/moves/requirement-index'
import { askingForSkills, type AskingForSkills, type WantedSkill } from '@/core/search/by-skills'
import { counted } from '@/core/text/words'
import type { FrameworkOutline } from '@/core/views/model'
import { queries } from '@/data-source/queries'
import { useIsTakenOver } from '@/data-source/use-is-taken-over'
import { Finder, FoundEntry } from '@/ui/finder'
import { PageHeading } from '@/ui/page-heading'
import { RelatedSwitch } from '@/ui/related-skills'
import { searchHref } from './request'

/** At first; more are a button away. */
const few = 20

/** More than any role level asks for, and a URL that is still one. */
const mostWanted = 40

/** The search by skills: what the URL asks for, in one framework. What the framework does not have is left out. */
export function BySkillsPage({ search }: { search: URLSearchParams }) {
  const framework = search.get('framework') ?? defaultFrameworkId
  const asked = search
    .getAll('skill')
    .slice(0, mostWanted)
    .map((text) => text.split('/'))
  return (
    <>
      <PageHeading title="Search by skills">Which role levels ask for these skills?</PageHeading>
      <p className="mt-2 mb-4">
        Pick one skill or more, each with the least skill level. Or <Link to={searchHref()}>search by words</Link>.
      </p>
      <BySkills
        framework={framework}
        asked={asked.map(([skill = '', least = '']) => [skill, least])}
        related={search.get('related') !== 'no'}
      />
    </>
  )
}

interface BySkillsProps {
  framework: Id
  asked: readonly (readonly [skill: Id, least: Id])[]
  /** Whether related skills count. */
  related: boolean
}

/** The choice above, the answer below. */
function BySkills({ framework, asked, related }: BySkillsProps) {
  const navigate = useNavigate()
  const enabled = useIsTakenOver()
  const requirements = useQuery({ ...queries.requirements(framework), enabled })
  const outline = useQuery({ ...queries.outline(framework), enabled })
  const [all, setAll] = useState(false)
  if (!requirements.data || !outline.data)
    return (
      <p role="status">
        {requirements.isError ? 'We couldn’t load this framework. Reload the page to try again.' : 'Loading…'}
      </p>
    )
  const { skillScale } = outline.data.framework
  const once = [...new Map(asked)]
  const wanted = once.flatMap(([skill, least]): (WantedSkill & { name: string })[] => {
    const known = outline.data.skills.find(({ id }) => id === skill)
    const place = skillScale.findIndex(({ id }) => id === least)
    return known ? [{ skill, name: known.name, least: Math.max(1, place + 1) }] : []
  })
  const { ties } = requirements.data
  const hasRelated = ties.variants.length + ties.related.length > 0
  const found = askingForSkills(related ? requirements.data : byFrameworkAlone(requirements.data), wanted)
  const hrefOf = (skills: readonly WantedSkill[], withRelated: boolean) =>
    bySkillsHref(
      framework,
      skills.map(({ skill, least: steps }) => [skill, skillScale[steps - 1]?.id ?? null]),
      withRelated,
    )
  const goTo = (href: string) => void navigate(href, { preventScrollReset: true })
  return (
    <>
      <SkillsWanted outline={outline.data} wanted={wanted} onChoose={(next) => goTo(hrefOf(next, related))} />
      {hasRelated && wanted.length > 0 && (
        <div className="mt-4">
          <RelatedSwitch on={related} onChange={(on) => goTo(hrefOf(wanted, on))} />
        </div>
      )}
      <p role="status" className="mt-6 text-soft">
        {wanted.length > 0 &&
          (found.length > 0
            ? `${counted(found.length, 'role level asks', 'role levels ask')} for ${wanted.length === 1 ? 'it.' : 'at least one of them. Most in common first.'}`
            : 'No role level asks for any of them at these skill levels. Choose a lower skill level.')}
      </p>
      <ol className="mt-2 max-w-3xl">
        {found.slice(0, all ? undefined : few).map((asking) => (
          <AskingRoleLevel
            key={`${asking.role.id}/${asking.roleLevel.id}`}
            framework={framework}
            scale={skillScale}
            asking={asking}
            wanted={wanted}
          />
        ))}
      </ol>
      {!all && found.length > few && (
        <button type="button" className="button mt-3" onClick={() => setAll(true)}>
          Show all {found.length}
        </button>
      )}
    </>
  )
}

interface SkillsWantedProps {
  outline: FrameworkOutline
  wanted: readonly (WantedSkill & { name: string })[]
  onChoose: (next: readonly WantedSkill[]) => void
}

/** The skills that were picked, each with its least skill level, and a field to add one. */
function SkillsWanted({ outline: { framework, skills }, wanted, onChoose }: SkillsWantedProps) {
  const scale = framework.skillScale
  const others = skills
    .filter(({ id }) => !wanted.some(({ skill }) => skill === id))
    .map(({ id, name, roles }) => ({
      id: `${framework.id}/skills/${id}`,
      skill: id,
      name,
      detail: `${counted(roles, 'role')} ${roles === 1 ? 'asks' : 'ask'} for it`,
    }))
  return (
    <div className="max-w-2xl">
      <ul aria-label="Skills to look for">
        {wanted.map(({ skill, name, least }) => (
          <li key={skill} className="flex flex-wrap items-center gap-3 border-b border-line py-2">
            <span className="min-w-48 flex-1 font-serif text-[1.05rem] font-semibold">{name}</span>
            {scale.length > 0 && (
              <select
                aria-label={`Least skill level of ${name}`}
                className="field"
                value={least}
                onChange={(event) =>
                  onChoose(
                    wanted.map((one) => (one.skill === skill ? { ...one, least: Number(event.target.value) } : one)),
                  )
                }
              >
                {scale.map((step, place) => (
                  <option key={step.id} value={place + 1}>
                    {place + 1 === scale.length ? step.name : `${step.name} or higher`}
                  </option>
                ))}
              </select>
            )}
            <button
              type="button"
              className="button"
              aria-label={`Remove ${name}`}
              onClick={() => onChoose(wanted.filter((one) => one.skill !== skill))}
            >
              Remove
            </button>
          </li>
        ))}
      </ul>
      <div className="mt-4">
        <Finder
          label={wanted.length === 0 ? 'Which skill?' : 'Add another skill'}
          kinds={['skill']}
          entries={others}
          most={6}
        >
          {(entry) => (
            <button type="button" onClick={() => onChoose([...wanted, { skill: entry.skill, least: 1 }])}>
              <FoundEntry {...entry} />
            </button>
          )}
        </Finder>
      </div>
    </div>
  )
}

interface AskingRoleLevelProps {
  framework: Id
  scale: readonly SkillLevel[]
  asking: AskingForSkills
  wanted: SkillsWantedProps['wanted']
}

function AskingRoleLevel({
  framework,
  scale,
  asking: { role, roleLevel, matches, themselves, asks },
  wanted,
}: AskingRoleLevelProps) {
  const close = matches.length - themselves
  const name = (steps: number | null) =>
    steps === null ? 'skill level not stated' : (scale[steps - 1]?.name.toLowerCase() ?? '')
  const missing = wanted.filter(({ skill }) => !matches.some((match) => match.wanted === skill))
  return (
    <li className="border-b border-line py-3">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6">
        <Link
          to={roleLevelHref({ framework, role: role.id, roleLevel: roleLevel.id })}
          className="font-serif text-[1.05rem] font-semibold"
        >
          {roleLevel.name}
        </Link>
        <span className="text-sm text-soft">
          {wanted.length > 1 &&
            `${matches.length} of ${wanted.length}${close > 0 ? `, ${close} by a related skill` : ''}; `}
          asks for {counted(asks, 'skill')}
        </span>
      </div>
      <p className="text-sm text-soft">
        {roleLevel.name.toLowerCase().includes(role.name.toLowerCase()) ? '' : role.name}
      </p>
      <ul className="text-sm">
        {matches.map(({ wanted: skill, by, asked, steps }) => (
          <li key={skill}>
            {asked.name}: {name(steps)}
            {by !== 'itself' && (
              <span className="text-soft">
                {' '}
                ({by === 'variant' ? 'nearly the same skill as' : 'related skill, counts one skill level lower:'}{' '}
                {wanted.find((one) => one.skill === skill)?.name})
              </span>
            )}
          </li>
        ))}
        {missing.map(({ skill, name: not }) => (
          <li key={skill} className="text-soft">
            Not asked for: {not}
          </li>
        ))}
      </ul>
    </li>
  )
}
