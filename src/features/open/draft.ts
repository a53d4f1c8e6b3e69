import type { Id } from '@/core/model'
import type { FrameworkChanges, ScaleChange } from '@/core/opening/changes'
import type { Preview, PreviewEnriching } from '@/core/opening/preview'
import { suggestedMapping } from '@/core/opening/mapped-scale'
import { frameworkId } from '@/core/importing/about-files'
import { same } from '@/core/profile/same'
import type { KeepAs } from '@/framework-source/device/opening'
import { useState } from 'react'

/** What a person has chosen so far for a framework that was read. */
export interface Draft {
  readonly as: KeepAs['kind']
  /** `null` while it is made from the title. */
  readonly id: string | null
  readonly title: string
  readonly publisher: string
  readonly edition: string
  /** Whether the kept framework of the same id may be replaced. */
  readonly replaces: boolean
  /** Role levels whose order was changed, lowest first, by the role's id. */
  readonly ladders: ReadonlyMap<Id, readonly Id[]>
  readonly scale: {
    readonly kind: ScaleChange['kind']
    /** The framework's own skill levels, lowest first. */
    readonly order: readonly Id[]
    readonly to: ReadonlyMap<Id, Id | null>
  }
}

/** What is chosen at first. `wanted` is the id in the link that brought the person here, if one did. */
export function draftOf({ summary, skillScale: { steps }, enriching }: Preview, wanted: Id | null): Draft {
  const { id, shortTitle, publisher, edition } = summary
  return {
    as: enriching && wanted === null && addedWordings(enriching) > 0 ? 'enriching' : 'own',
    id: wanted ?? (id === frameworkId(shortTitle) ? null : id),
    title: shortTitle,
    publisher,
    edition,
    replaces: false,
    ladders: new Map(),
    scale: { kind: 'order', order: steps.map((step) => step.id), to: suggestedMapping(steps) },
  }
}

/** How many requirements would get wording. */
export function addedWordings({ before, after }: PreviewEnriching): number {
  return after.requirementsWithWording - before.requirementsWithWording
}

/** The first part of the framework's hrefs. */
export function idOf({ id, title }: Draft): string {
  return id ?? frameworkId(title.trim())
}

/** The choices as an instruction for keeping; only what differs from the file is a change. */
export function keepAs(draft: Draft, { summary, skillScale }: Preview): KeepAs {
  if (draft.as === 'enriching') return { kind: 'enriching' }
  const { title, publisher, edition, ladders } = draft
  const skillScaleChange = scaleChange(
    draft,
    skillScale.steps.map(({ id }) => id),
  )
  const changes: FrameworkChanges = {
    id: idOf(draft),
    ...(title.trim() !== summary.shortTitle && { title }),
    publisher,
    edition,
    ladders,
    ...(skillScaleChange && { skillScale: skillScaleChange }),
  }
  return { kind: 'own', changes }
}

function scaleChange({ scale: { kind, order, to } }: Draft, asRead: readonly Id[]): ScaleChange | null {
  if (kind === 'mapped') return { kind, to }
  return same(order, asRead) ? null : { kind, order }
}

/** Kept outside the component, so that looking at another screen loses nothing. */
const drafts = new WeakMap<Preview, Draft>()

export type ChangeDraft = (changes: Partial<Draft>) => void

export function useDraft(preview: Preview, wanted: Id | null): readonly [Draft, ChangeDraft] {
  const [draft, setDraft] = useState(() => drafts.get(preview) ?? draftOf(preview, wanted))
  const [shown, setShown] = useState(preview)
  if (shown !== preview) {
    // Understood in another way, it may have other roles and skill levels; what the person typed stays.
    const { id, title, publisher, edition, replaces } = draft
    setShown(preview)
    setDraft({ ...draftOf(preview, wanted), id, title, publisher, edition, replaces })
  }
  const change: ChangeDraft = (changes) =>
    setDraft((before) => {
      const after = { ...before, ...changes }
      drafts.set(preview, after)
      return after
    })
  return [draft, change]
}
