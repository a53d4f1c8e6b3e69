import type { FrameworkDraft } from './held-framework'

const BYTES_OF_A_CHARACTER = 2
const BYTES_OF_A_REQUIREMENT = 250

/** About how much memory takes what is held. */
export function heldBytes({ names, texts, requirements }: FrameworkDraft): number {
  return (names.characters + texts.characters) * BYTES_OF_A_CHARACTER + requirements * BYTES_OF_A_REQUIREMENT
}

/** More than this is not held: a browser ends a tab without a word when its memory is full. */
export const MOST_HELD_BYTES = 400_000_000
