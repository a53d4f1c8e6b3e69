import { Link } from 'react-router'
import { aboutRelatedHref, skillHref } from '@/core/hrefs'
import { counted, listed } from '@/core/text/words'
import type { RelatedSkill, SkillLadder } from '@/core/views/model'
import { RelatedReason } from '@/ui/related-reason'

const kinds = [
  {
    kind: 'variant',
    title: 'Nearly the same skill',
    counts: 'Where we count related skills, these count in full.',
  },
  {
    kind: 'related',
    title: 'Skills that help',
    counts: 'Where we count related skills, these count one level lower, and never above the second level.',
  },
] as const

/** At the top of the page, how many skills are close to this one. */
export function RelatedInShort({ related }: Pick<SkillLadder, 'related'>) {
  if (related.length === 0) return null
  const [variants, helping] = kinds.map(({ kind }) => related.filter((close) => close.kind === kind).length)
  const parts = [
    variants ? `${counted(variants, 'skill is', 'skills are')} nearly the same` : '',
    helping ? `${helping} ${helping === 1 ? 'is' : 'are'} related` : '',
  ]
  return (
    <p className="mt-4">
      In our judgement, <a href="#related-skills">{listed(parts.filter(Boolean))}</a>.
    </p>
  )
}

/** The skills that are close to this one, each with our reason. */
export function RelatedSkillsSection({ skillLadder: { framework, skill, related } }: { skillLadder: SkillLadder }) {
  if (related.length === 0) return null
  return (
    <section aria-labelledby="related-skills" className="mt-10">
      <h2 id="related-skills" className="mb-1">
        Related skills
      </h2>
      <p className="max-w-prose text-soft">
        Our judgement, not the framework’s. <Link to={aboutRelatedHref}>How we decide</Link>
      </p>
      {kinds.map(({ kind, title, counts }) => {
        const close = related.filter((other) => other.kind === kind)
        return (
          close.length > 0 && (
            <section key={kind} aria-labelledby={`kind-${kind}`} className="mt-5">
              <h3 id={`kind-${kind}`}>{title}</h3>
              <p className="text-sm text-soft">{counts}</p>
              <ul className="mt-2">
                {close.map((other) => (
                  <li key={other.skill.id} className="border-t border-line py-2">
                    <Close framework={framework} skill={skill} other={other} />
                  </li>
                ))}
              </ul>
            </section>
          )
        )
      })}
    </section>
  )
}

function Close({ framework, skill, other }: Pick<SkillLadder, 'framework' | 'skill'> & { other: RelatedSkill }) {
  return (
    <RelatedReason framework={framework} pair={other} skills={[skill, other.skill]} canRead={other.canRead}>
      {other.kind === 'variant' && <span aria-hidden="true">≈ </span>}
      <Link to={skillHref(framework.id, other.skill.id)} className="font-semibold">
        {other.skill.name}
      </Link>
      .
    </RelatedReason>
  )
}
