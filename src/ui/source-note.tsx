import { Link } from 'react-router'
import { aboutHref } from '@/core/hrefs'
import { whenInWords } from '@/core/views/in-words'
import type { FrameworkCard } from '@/core/views/model'

/** Publisher, edition and licence: shown under everything that quotes a framework. */
export function SourceNote({ frameworks }: { frameworks: readonly FrameworkCard[] }) {
  return (
    <aside aria-label="Source" className="mt-14 print:mt-4 max-w-prose border-t border-line pt-3 text-sm text-soft">
      {frameworks.map((framework) => (
        <p key={framework.id} className="mb-2">
          {framework.publisher}: <SourceTitle framework={framework} />, {framework.edition}
          {whenInWords(framework)}. <LicenceSentence framework={framework} />
        </p>
      ))}
      <p className="print:hidden">
        <Link to={aboutHref}>About the data</Link>
      </p>
    </aside>
  )
}

function SourceTitle({ framework: { title, source } }: { framework: FrameworkCard }) {
  return source.href ? <a href={source.href}>{title}</a> : <cite className="not-italic">{title}</cite>
}

function LicenceSentence({ framework: { licence } }: { framework: FrameworkCard }) {
  if (!licence) return <>The source does not state a licence.</>
  return (
    <>
      {licence.attribution && `${licence.attribution}, `}
      {licence.href ? <a href={licence.href}>{licence.name}</a> : licence.name}.
    </>
  )
}
