import type { RoleLevelAddress } from '@/core/hrefs'
import type { Id } from '@/core/model'
import type { FileToOpen } from '@/core/opening/file-to-open'

/** The names in a URL, from the framework down. */
export interface WantedNames {
  readonly framework: Id
  readonly role?: Id
  readonly roleLevel?: Id
  readonly skill?: Id
}

/** What a URL names that does not exist, and the closest matches. */
export interface Missing {
  readonly what: 'framework' | 'role' | 'role level' | 'skill' | 'page'
  readonly id: string
  /** Where we looked for it, e.g. the role. */
  readonly within?: { readonly name: string; readonly href: string }
  /** For a framework: the file to open. */
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

/** Thrown by loaders, shown by the error screen. */
export class NotFound extends Error {
  constructor(readonly missing: Missing) {
    super(`There is no ${missing.what} “${missing.id}”`)
    this.name = 'NotFound'
  }
}
