import type { Framework } from '@/core/model'
import { account, type Account } from './account'
import { firstDraft, secondDraft } from './layouts/canadian-drafts'
import { guidancePage } from './layouts/guidance-page'
import { roleLevelSheet } from './layouts/role-level-sheet'
import type { DocumentLine, Layout } from './lines'
import { allPieces } from './places'
import { unlistedCorrections, unrepair } from './repairs'
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
  /** Faults of the data as a whole: wording that is in no document, repairs that match no line. */
  readonly faults: readonly string[]
}

/** The lines that a framework's documents should have: its data in their layouts, with its repairs undone. */
export function layOut(
  framework: Framework,
  documents: readonly TracedDocument[],
): { lines: DocumentLine[][]; faults: string[] } {
  const laid = documents.map(({ layout, roleLevel }) => layouts[layout](framework, roleLevel))
  const { published, faults } = unrepair(laid, framework.repairs)
  return {
    lines: published,
    faults: [...faults, ...unlistedCorrections(framework), ...inNoDocument(framework, published.flat())],
  }
}

/**
 * Compares every line of a framework's documents, and all of its wording. `textOf` gives the text of a document; only its
 * digest shows whether it is the file that the data was made from.
 */
export function traceFramework(
  framework: Framework,
  documents: readonly TracedDocument[],
  textOf: (file: string) => string,
): Trace {
  const { lines, faults } = layOut(framework, documents)
  const accounts = documents.map(({ file, pageLines }, index) => account(textOf(file), lines[index] ?? [], pageLines))
  return { accounts, faults }
}

function inNoDocument(framework: Framework, lines: readonly DocumentLine[]): string[] {
  const inDocuments = new Set(lines.flatMap(({ places }) => places))
  return allPieces(framework)
    .filter(({ place }) => !inDocuments.has(place))
    .map(({ place, text }) => `no document contains ${place}: “${text}”`)
}
