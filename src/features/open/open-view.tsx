import type { ColumnChoice } from '@/core/importing/reading'
import type { KeptState, KeptStore } from '@/framework-source/device/kept-store'
import type { OpeningState } from '@/framework-source/device/opening'
import type { OpeningStore } from '@/framework-source/device/opening-store'
import type { CameFrom } from '@/ui/came-from'
import { PageHeading } from '@/ui/page-heading'
import { BringFiles } from './bring-files'
import { ColumnChoosing } from './column-choosing'
import { Failed, NothingRead, Reading } from './reading'
import { KeptList } from './kept-list'
import { PreviewView } from './preview-view'
import type { OpenSearch } from './url'
import { WhatWasKept } from './what-was-kept'
import { Link } from 'react-router'
import { frameworkHref } from '@/core/hrefs'
import type { Id } from '@/core/model'

/** The steps that also list the kept frameworks; while a file is checked they would be in the way. */
const atRest: readonly OpeningState['step'][] = ['none', 'nothing', 'failed', 'kept']

interface OpenViewProps {
  state: OpeningState
  opening: OpeningStore
  onChooseColumns: (choice: ColumnChoice) => void
  kept: KeptState
  frameworks: KeptStore
  search: OpenSearch
  cameFrom: CameFrom | null
}

/** The screen in every state. */
export function OpenView(screen: OpenViewProps) {
  const { state, kept, frameworks, search } = screen
  return (
    <>
      <PageHeading
        title="Open a framework"
        description="Open the official files, your own table or an exported framework, and explore it here. It stays on this device."
      />
      {search.wanted !== null && state.step !== 'kept' && <Wanted id={search.wanted} back={search.back} kept={kept} />}
      <Step {...screen} />
      {atRest.includes(state.step) && <KeptList kept={kept} frameworks={frameworks} />}
    </>
  )
}

function Step({ state, opening, onChooseColumns, kept, frameworks, search, cameFrom }: OpenViewProps) {
  switch (state.step) {
    case 'none':
      return <BringFiles onOpen={opening.open} />
    case 'reading':
      return <Reading state={state} onCancel={opening.discard} />
    case 'columns':
      return (
        <ColumnChoosing key={state.columns.file} state={state} onChoose={onChooseColumns} onDiscard={opening.discard} />
      )
    case 'nothing':
      return <NothingRead state={state} onOpen={opening.open} />
    case 'failed':
      return <Failed why={state.why} onOpen={opening.open} />
    case 'preview':
      return <PreviewView state={state} opening={opening} kept={kept} wanted={search.wanted} />
    case 'kept':
      return (
        <WhatWasKept
          state={state}
          kept={kept}
          frameworks={frameworks}
          back={search.back === null ? cameFrom : { href: search.back, name: null }}
          opening={opening}
        />
      )
  }
}

interface WantedProps {
  /** The id in the link. */
  id: Id
  /** The path of the link. */
  back: string | null
  kept: KeptState
}

/** Says which framework the link that led here needs. */
function Wanted({ id, back, kept: { status, frameworks } }: WantedProps) {
  if (status === 'reading') return null
  const here = frameworks.find((framework) => framework.id === id)
  return (
    <p role="status" className="my-4 max-w-prose border-l-4 border-accent bg-wash px-4 py-3">
      {here ? (
        <>
          {here.summary.shortTitle} (link name <code className="wrap-anywhere">{id}</code>) is on this device.{' '}
          <Link to={back ?? frameworkHref(id)}>Continue to the link you followed</Link>
        </>
      ) : (
        <>
          The link you followed needs the framework <code className="wrap-anywhere">{id}</code>, which is not on this
          device. Open the file it was made from and keep it with the link name{' '}
          <code className="wrap-anywhere">{id}</code>. Then the link works.
        </>
      )}
    </p>
  )
}
