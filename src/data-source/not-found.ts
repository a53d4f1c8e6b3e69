import type { RoleLevelAddress } from '@/core/hrefs'
import type { Id } from '@/core/model'
import type { FileToOpen } from '@/core/opening/file-to-open'

/** The names an href gave; each narrows the one before it. */
export interface WantedNames {
  readonly framework: Id
  readonly role?: Id
  readonly roleLevel?: Id
  readonly skill?: Id
}

/** What an href named that does not exist, and what comes nearest. */
export interface Missing {
  readonly what: 'framework' | 'role' | 'role level' | 'skill' | 'page'
  readonly id: string
  /** Where it was looked for, e.g. the role's name. */
  readonly within?: { readonly name: string; readonly href: string }
  /** Of a framework: the file to open to have it here. */
  readonly toOpen?: FileToOpen
  readonly nearest: readonly {
    readonly id: Id
    readonly name: string
    readonly href: string
    readonly detail?: string
  }[]
}

/** A role level that a link names: found, perhaps under a new id, or missing. */
export interface FoundRoleLevel {
  readonly address: RoleLevelAddress
  readonly missing?: Missing
}

/** Thrown by loaders, drawn by the error page. */
export class NotFound extends Error {
  constructor(readonly missing: Missing) {
    super(`There is no ${missing.what} “${missing.id}”`)
    this.name = 'NotFound'
  }
}
