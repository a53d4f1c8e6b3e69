import type { Id } from '../model'

export const crosswalkKinds = ['same', 'renamed', 'split', 'merged', 'gone', 'new'] as const
export type CrosswalkKind = (typeof crosswalkKinds)[number]

/** What became of one role, role level or skill. A split has a row for each part, and a merger one for each thing that went into it. */
export interface CrosswalkRow {
  /** An address within the framework, as `Redirect` writes it; `null` for what is new. */
  readonly from: string | null
  /** `null` for what is gone. */
  readonly to: string | null
  readonly kind: CrosswalkKind
  /** Why, in one sentence. */
  readonly reason: string
  /** Nobody judged it: the names are nearly the same. */
  readonly isGuess?: true
}

/** Which roles, role levels and skills of two editions are the same thing. Our judgement, or a guess; never the frameworks'. */
export interface Crosswalk {
  readonly from: Id
  readonly to: Id
  readonly rows: readonly CrosswalkRow[]
}

/** The crosswalk from one framework to another, from a list that has each pair in one direction; `undefined` if there is none. */
export function crosswalkBetween(crosswalks: readonly Crosswalk[], from: Id, to: Id): Crosswalk | undefined {
  const direct = crosswalks.find((crosswalk) => crosswalk.from === from && crosswalk.to === to)
  if (direct) return direct
  const back = crosswalks.find((crosswalk) => crosswalk.from === to && crosswalk.to === from)
  return back && reversed(back)
}

const backwards: Readonly<Record<CrosswalkKind, CrosswalkKind>> = {
  same: 'same',
  renamed: 'renamed',
  split: 'merged',
  merged: 'split',
  gone: 'new',
  new: 'gone',
}

/** The same judgements, read in the other direction. */
export function reversed({ from, to, rows }: Crosswalk): Crosswalk {
  return {
    from: to,
    to: from,
    rows: rows.map((row) => ({ ...row, from: row.to, to: row.from, kind: backwards[row.kind] })),
  }
}

/** By skill of the first framework, the one skill of the second that it became: those that are matched one to one. */
export function skillsOneToOne({ rows }: Crosswalk): ReadonlyMap<Id, Id> {
  return new Map(
    rows.flatMap(({ from, to, kind }) =>
      from?.startsWith('skills/') && to && (kind === 'same' || kind === 'renamed')
        ? [[from.slice('skills/'.length), to.slice('skills/'.length)] as const]
        : [],
    ),
  )
}
