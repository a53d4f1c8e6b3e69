import { idsFromNames, type NamedKind } from '../../ids'
import type { Issue } from '../../issue'
import type { Framework, Id } from '../../model'
import type { FaultLog } from '../faults/fault-log'
import type { FrameworkDraft } from '../draft/framework-draft'
import type { AboutFramework } from '../reading'
import { assembleRoles } from './assemble-roles'
import { assembleSkills } from './assemble-skills'
import { scaleOf, type DraftScale } from './skill-scale'

/** Ids by name, of things that stand side by side. */
export type IdsByName = ReadonlyMap<string, Id>

/** What assembling the parts of a framework shares. */
export interface Assembling extends DraftScale {
  readonly draft: FrameworkDraft
  readonly log: FaultLog
  /** Gives names their ids; what is odd about them is added to `issues`. */
  readonly identify: (names: Iterable<string>, kind: NamedKind) => IdsByName
}

export interface Assembled {
  /** Not yet checked by the rules. */
  readonly framework: Framework
  readonly issues: readonly Issue[]
}

/** Puts together what the rows of a file say, as a framework. */
export function assemble(draft: FrameworkDraft, log: FaultLog, about: AboutFramework): Assembled {
  const issues: Issue[] = []
  const identify = (names: Iterable<string>, kind: NamedKind): IdsByName => {
    const once = [...new Set(names)]
    const identified = idsFromNames(once, kind)
    issues.push(...identified.issues)
    return new Map(once.map((name, place) => [name, identified.ids[place] ?? '']))
  }
  const assembling: Assembling = { draft, log, identify, ...scaleOf(draft, log) }
  const skills = assembleSkills(assembling)
  const { roleFamilies, roles } = assembleRoles(assembling, skills)
  // Field by field: what is given may hold more than its type says, and a framework may not.
  const { id, title, shortTitle, publisher, edition, language, licence, source } = about
  const card = { id, title, shortTitle, publisher, edition, language, licence, source, skillScale: assembling.scale }
  return {
    framework: {
      format: 1,
      ...card,
      roleFamilies,
      roles,
      skills: skills.values,
      relatedSkills: [],
      notes: [],
      repairs: [],
      redirects: [],
    },
    issues,
  }
}
