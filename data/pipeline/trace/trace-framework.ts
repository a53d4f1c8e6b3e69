import type { Framework } from '@/core/model'
import { account, type Account } from './account'
import { firstDraft, secondDraft } from './layouts/canadian-drafts'
import { guidancePage } from './layouts/guidance-page'
import { roleLevelSheet } from './layouts/role-level-sheet'
import type { LaidLine, Layout } from './lines'
import { allPieces } from './places'
import { unrepair, untoldCorrections } from './repairs'
import type { LayoutName, TracedDocument } from './trace-file'

const layouts: Record<LayoutName, Layout> = {
  'guidance-page': guidancePage,
  'role-level-sheet': roleLevelSheet,
  'first-draft': firstDraft,
  'second-draft': secondDraft,
}

export interface Trace {
  /** One for each document, in the order of `documents`. */
  readonly accounts: readonly Account[]
  /** Faults of the data as a whole: wording that no document holds, repairs that fit no line. */
  readonly faults: readonly string[]
}

/** What a framework's documents should read, line by line: its data laid out, with its repairs undone. */
export function layOut(
  framework: Framework,
  documents: readonly TracedDocument[],
): { lines: LaidLine[][]; faults: string[] } {
  const laid = documents.map(({ layout, roleLevel }) => layouts[layout](framework, roleLevel))
  const { published, faults } = unrepair(laid, framework.repairs)
  return {
    lines: published,
    faults: [...faults, ...untoldCorrections(framework), ...heldByNone(framework, published.flat())],
  }
}

/**
 * Accounts for every line of a framework's documents and for all of its wording. `textOf` gives a document as a
 * string; whether it is the very file the data was made from is for its digest to say.
 */
export function traceFramework(
  framework: Framework,
  documents: readonly TracedDocument[],
  textOf: (file: string) => string,
): Trace {
  const { lines, faults } = layOut(framework, documents)
  const accounts = documents.map(({ file, furniture }, index) => account(textOf(file), lines[index] ?? [], furniture))
  return { accounts, faults }
}

function heldByNone(framework: Framework, lines: readonly LaidLine[]): string[] {
  const held = new Set(lines.flatMap(({ places }) => places))
  return allPieces(framework)
    .filter(({ place }) => !held.has(place))
    .map(({ place, text }) => `no document holds ${place}: “${text}”`)
}
