/** A run of words of a reworded statement. */
export interface WordRun {
  readonly kind: 'same' | 'added' | 'removed'
  readonly text: string
}

/** One statement of a comparison of two lists, with what became of it. */
export type PairedStatement =
  | { readonly kind: 'kept'; readonly text: string }
  /** `text` is the other's and `base` the base's; the runs `same` and `added` give the one, `same` and `removed` the other. */
  | { readonly kind: 'reworded'; readonly text: string; readonly base: string; readonly words: readonly WordRun[] }
  | { readonly kind: 'added'; readonly text: string }
  | { readonly kind: 'removed'; readonly text: string }

/** Every statement of both sides once, in the other's reading order, each removed one after the statement it followed in the base. */
export type StatementPairing = readonly PairedStatement[]
