import { enrich } from '@/core/enriching/enrich'
import type { Framework, Source } from '@/core/model'
import { frameworkSummary } from '@/core/views/card'
import { viewsOf } from '@/core/views/views'
import { KEPT_VERSION, type KeptFramework } from './kept'
import type { WriteBatch } from './storage'
import { VIEWS_VERSION } from './views-version'

/** What a kept framework is besides its content. */
export type KeptFacts = Pick<KeptFramework, 'files' | 'kept' | 'removed'>

/** A framework of its own, ready to be kept, with the skills it shares with those that come with the site. */
export function ownBatch(content: Framework, facts: KeptFacts, bundled: readonly Framework[]): WriteBatch {
  const kept: KeptFramework = {
    version: KEPT_VERSION,
    id: content.id,
    kind: 'own',
    summary: frameworkSummary(content),
    slices: VIEWS_VERSION,
    ...facts,
  }
  return { kept, content, views: viewsOf(content, bundled) }
}

/** A framework that comes with the site, with the wording that `content` adds to it, ready to be kept in its place. */
export function enrichingBatch(
  content: Framework,
  here: Framework,
  facts: KeptFacts,
  bundled: readonly Framework[],
): WriteBatch {
  const { framework: enriched } = enrich(here, content)
  const framework = { ...enriched, source: bothSources(here.source, content.source) }
  const { checksum } = frameworkSummary(here)
  const kept: KeptFramework = {
    version: KEPT_VERSION,
    id: here.id,
    kind: 'enriching',
    summary: frameworkSummary(framework),
    slices: VIEWS_VERSION,
    enriches: checksum,
    ...facts,
  }
  return { kept, content, views: viewsOf(framework, bundled) }
}

/** What was asked for was read at one time, its wording perhaps at another: the source says both. */
function bothSources(here: Source, content: Source): Source {
  if (here.read === undefined || content.read === undefined || here.read === content.read) return here
  return { ...here, read: `${here.read}, its wording in ${content.read}` }
}
