import { useQueries } from '@tanstack/react-query'
import { useState } from 'react'
import type { Id, RelatedSkills } from '@/core/model'
import type { SkillName } from '@/core/moves/skills-to-learn'
import { counted } from '@/core/text/words'
import type { FrameworkSummary, RelatedSkillsList } from '@/core/views/model'
import { queries } from '@/data-source/queries'
import { NotLoaded } from '@/ui/loaded'
import { RelatedReason } from '@/ui/related-reason'

/** What counts as related, and every pair we judged, with its reason. */
export function RelatedSkillsSection({ frameworks }: { frameworks: readonly FrameworkSummary[] }) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <p>
        Frameworks often write nearly the same skill several times, once for each role: “User focus” and “User focus
        (content design)”. Counted by name alone, a content designer seems to share nothing with most other roles. So we
        judged which skills are close, by one question: would a line manager of the other role accept this as evidence,
        in both directions?
      </p>
      <ul className="my-2 list-disc pl-5">
        <li>
          <strong>Nearly the same skill</strong> (≈) counts in full. Skills whose names differ only in brackets are
          nearly the same unless we say otherwise.
        </li>
        <li>
          <strong>A related skill</strong> helps: it counts one level lower, and never above the second level. Expert or
          practitioner counts as working, working as awareness, awareness as nothing.
        </li>
      </ul>
      <p>
        The best of the skill itself, skills nearly the same and related skills counts, and never a related skill of a
        related skill. We always give both figures: counting related skills, and by the framework alone. Career ladders,
        promotions and comparisons always count by the framework alone.
      </p>
      <p className="mt-2">
        You can read both skills side by side. If we are wrong, choose “Report a mistake”. This copies the pair and our
        reason. Paste them into a message to whoever runs this site, and say what is wrong.
      </p>
      <details className="mt-3" onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary className="text-accent">All related skills, each with our reason</summary>
        {open && <AllRelatedSkills frameworks={frameworks} />}
      </details>
    </>
  )
}

function AllRelatedSkills({ frameworks }: { frameworks: readonly FrameworkSummary[] }) {
  const lists = useQueries({ queries: frameworks.map(({ id }) => queries.relatedSkills(id)) })
  const outlines = useQueries({ queries: frameworks.map(({ id }) => queries.outline(id)) })
  const all = [...lists, ...outlines]
  if (all.some(({ isError }) => isError))
    return <NotLoaded what="the related skills" onTryAgain={() => all.forEach(({ refetch }) => void refetch())} />
  return lists.map(({ data }, place) => {
    const names = new Map(outlines[place]?.data?.skills.map(({ id, name }) => [id, name]))
    return data && data.relatedSkills.length > 0 ? (
      <OfFramework key={data.framework.id} list={data} skillOf={(id) => ({ id, name: names.get(id) ?? id })} />
    ) : null
  })
}

const kinds: readonly { readonly kind: RelatedSkills['kind']; readonly title: string }[] = [
  { kind: 'variant', title: 'Nearly the same skill' },
  { kind: 'related', title: 'Related skills' },
  { kind: 'refused', title: 'Not related, though it may seem so' },
]

function OfFramework({ list, skillOf }: { list: RelatedSkillsList; skillOf: (id: Id) => SkillName }) {
  return (
    <section className="mt-4">
      <h3>{list.framework.shortTitle}</h3>
      {kinds.map(({ kind, title }) => {
        const rows = list.relatedSkills.filter((row) => row.kind === kind)
        return (
          rows.length > 0 && (
            <section key={kind} className="mt-3">
              <h4 className="font-semibold">
                {title}: {counted(rows.length, 'pair')}
              </h4>
              <ul className="mt-1 grid gap-1">
                {rows.map((row) => (
                  <li key={row.skills.join(' ')} className="border-t border-line py-1">
                    <RelatedReason
                      framework={list.framework}
                      pair={row}
                      skills={[skillOf(row.skills[0]), skillOf(row.skills[1])]}
                      canRead={!row.skills.some((skill) => list.withoutWords.includes(skill))}
                    />
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
