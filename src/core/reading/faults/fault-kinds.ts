import type { Severity } from '../../issue'

/** What was done about a fault. */
export type Done = 'merged' | 'trimmed' | 'repaired' | 'put in order' | 'left out' | 'kept'

export interface FaultKind {
  /** What all faults of the kind have in common, as a heading. */
  readonly title: string
  readonly done: Done
  /** What the person can do about it. */
  readonly tip: string
  /** A warning where not said otherwise: nothing is refused that can be read. */
  readonly severity?: Severity
}

/** Every kind of fault that reading a file can find, by a name that stays; in the order in which a report lists them. */
export const faultKinds = {
  'file-not-text': {
    title: 'A file that is not a table',
    done: 'left out',
    tip: 'Save the table as CSV (in Excel: Save as, “CSV UTF-8”) and open that.',
    severity: 'error',
  },
  'file-empty': {
    title: 'A file without a row',
    done: 'left out',
    tip: 'The first row names the columns; each row below it is one requirement.',
    severity: 'error',
  },
  'file-too-large': {
    title: 'More than can be held',
    done: 'left out',
    tip: 'Split the file, e.g. by role family, and open the parts one by one.',
    severity: 'error',
  },
  'json-unreadable': {
    title: 'JSON that cannot be read',
    done: 'left out',
    tip: 'Export the framework again, or put right what the message says.',
    severity: 'error',
  },
  'file-beside-json': {
    title: 'A file beside a whole framework',
    done: 'left out',
    tip: 'A JSON holds a framework whole. Open the other file on its own.',
  },
  'file-second': {
    title: 'A second file of its kind',
    done: 'left out',
    tip: 'Open it on its own, or put the rows of both into one file.',
  },
  'skills-alone': {
    title: 'Skills without roles',
    done: 'left out',
    tip: 'Open roles.csv together with skills.csv: it says which role asks for which skill.',
    severity: 'error',
  },
  'no-requirement': {
    title: 'No row that can be used',
    done: 'left out',
    tip: 'A row needs at least a role and a skill. The other faults say what was found instead.',
    severity: 'error',
  },
  'columns-not-found': {
    title: 'Columns that were not found',
    done: 'left out',
    tip: 'Say which column holds what, or rename the columns as in the template.',
    severity: 'error',
  },
  'bytes-broken': {
    title: 'Characters lost before the file came here',
    done: 'kept',
    tip: 'Each stands as � where it was. Export the file again as UTF-8.',
  },
  'row-before-heading': {
    title: 'Rows above the names of the columns',
    done: 'left out',
    tip: 'Nothing, unless they hold more than a title.',
  },
  'column-unknown': {
    title: 'Columns that the framework has no place for',
    done: 'left out',
    tip: 'Nothing, or rename the column as in the template.',
  },
  'quote-damaged': {
    title: 'Rows with a damaged quotation mark',
    done: 'left out',
    tip: 'Look at the row: a quotation mark is missing or one too many.',
  },
  'quote-stray': {
    title: 'Quotation marks in odd places',
    done: 'kept',
    tip: 'Look whether the cell came out as it was meant.',
  },
  'row-unlike': {
    title: 'Rows whose cells do not fit the columns',
    done: 'left out',
    tip: 'Look at the row: a separator is missing or one too many.',
  },
  'cell-missing': { title: 'Rows without a role or a skill', done: 'left out', tip: 'Fill in the cell.' },
  'name-too-long': {
    title: 'Names too long to be names',
    done: 'left out',
    tip: 'Look whether the cells of the row have moved.',
  },
  'role-level-missing': {
    title: 'Rows without a role level, of a role that has some',
    done: 'left out',
    tip: 'Fill in the role level.',
  },
  'name-trimmed': {
    title: 'White space at the ends of names',
    done: 'trimmed',
    tip: 'Nothing; or trim it in the file.',
  },
  'name-repaired': {
    title: 'Hidden characters and odd spaces in names',
    done: 'repaired',
    tip: 'Nothing; or retype the name in the file.',
  },
  'text-repaired': {
    title: 'Hidden characters and encoding faults in texts',
    done: 'repaired',
    tip: 'Nothing; or retype the place in the file.',
  },
  'requirement-repeated': {
    title: 'The same requirement more than once',
    done: 'merged',
    tip: 'Nothing; or remove the row.',
  },
  'requirement-contradicted': {
    title: 'One skill at two skill levels in one role level',
    done: 'left out',
    tip: 'The first row stands. Remove the wrong one.',
  },
  'wording-contradicted': {
    title: 'One requirement with two wordings',
    done: 'left out',
    tip: 'The first wording stands. Remove the wrong one.',
  },
  'text-contradicted': {
    title: 'One thing described in two ways',
    done: 'left out',
    tip: 'What most rows say stands. Make them all say the same.',
  },
  'not-in-use': {
    title: 'Role levels marked as not in use',
    done: 'kept',
    tip: 'The role is shown as a single role level without stated skill levels.',
  },
  'description-missing': {
    title: 'Descriptions that only say they are missing',
    done: 'left out',
    tip: 'Nothing: the skill is shown without a description.',
  },
  'wording-not-defined': {
    title: 'Wordings that only say they are not defined',
    done: 'left out',
    tip: 'Nothing: the skill is shown without wording at that skill level.',
  },
  'skill-level-misspelt': { title: 'Misspelt skill levels', done: 'repaired', tip: 'Correct the cell in the file.' },
  'skill-level-unknown': {
    title: 'Skill levels that are not on the scale',
    done: 'kept',
    tip: 'Read as not stated. Correct the cell, or map the skill level by hand.',
  },
  'skill-not-required': {
    title: 'Skill levels of nought',
    done: 'left out',
    tip: 'Nothing: what is not asked for is no requirement.',
  },
  'scale-order-guessed': {
    title: 'Skill levels in an order of our guessing',
    done: 'put in order',
    tip: 'Look whether the order is right; a column “Skill step” with numbers settles it.',
  },
  'ladder-order': {
    title: 'Role levels that do not stand in the order of the ladder',
    done: 'put in order',
    tip: 'Look whether the order is right; a column “Ladder position” with numbers settles it.',
  },
  'role-family-missing': {
    title: 'Roles without a role family',
    done: 'kept',
    tip: 'They stand under a family of their own. Fill in the cell.',
  },
} as const satisfies Readonly<Record<string, FaultKind>>

export type FaultKindId = keyof typeof faultKinds

/** A kind with its severity said. */
export function faultKind(id: FaultKindId): FaultKind & { readonly severity: Severity } {
  return { severity: 'warning', ...faultKinds[id] }
}
