import type { Severity } from '../../issue'

/** What was done about a problem. */
export type Done = 'merged' | 'trimmed' | 'repaired' | 'put in order' | 'left out' | 'kept'

export interface FaultKind {
  /** The heading of the kind. */
  readonly title: string
  readonly done: Done
  /** What the person can do about it. */
  readonly tip: string
  /** A warning by default: whatever can be read is read. */
  readonly severity?: Severity
}

/** Every kind of problem that reading a file can find, by a fixed name, in the order of a report. */
export const faultKinds = {
  'file-not-text': {
    title: 'File is not a table',
    done: 'left out',
    tip: 'Save the table as .xlsx, .ods or CSV and open that file.',
    severity: 'error',
  },
  'file-empty': {
    title: 'File is empty',
    done: 'left out',
    tip: 'The first row must name the columns. Each row below it is one skill that a role level asks for.',
    severity: 'error',
  },
  'json-unreadable': {
    title: 'JSON file is damaged',
    done: 'left out',
    tip: 'Export the framework again, or correct what the message describes.',
    severity: 'error',
  },
  'yaml-unreadable': {
    title: 'YAML file is damaged',
    done: 'left out',
    tip: 'Correct what the message describes.',
    severity: 'error',
  },
  'file-beside-json': {
    title: 'File opened together with a complete framework',
    done: 'left out',
    tip: 'A JSON file contains a complete framework. Open the other file by itself.',
  },
  'file-of-folder': {
    title: 'Other files in the folder',
    done: 'left out',
    tip: 'Nothing, or save what is in them as a table or a document.',
  },
  'file-second': {
    title: 'Second file of the same kind',
    done: 'left out',
    tip: 'Open it by itself, or combine the rows of both in one file.',
  },
  'skills-alone': {
    title: 'Skills without roles',
    done: 'kept',
    tip: 'You can explore the skills. To compare role levels, open a file of roles together with this one.',
  },
  'no-requirement': {
    title: 'No usable row',
    done: 'left out',
    tip: 'A row needs at least a role and a skill. The other problems say what we found instead.',
    severity: 'error',
  },
  'not-understood': {
    title: 'Document without levels or skills that we recognise',
    done: 'left out',
    tip: 'Give each level a heading, with the same skills below each of them; or use the template.',
    severity: 'error',
  },
  'columns-not-found': {
    title: 'Columns not found',
    done: 'left out',
    tip: 'Choose what each column contains, or rename the columns as in the template.',
    severity: 'error',
  },
  'related-alone': {
    title: 'Table of related skills without a framework',
    done: 'left out',
    tip: 'Open it together with the file of your framework.',
    severity: 'error',
  },
  'related-row': {
    title: 'Rows of related skills that we cannot use',
    done: 'left out',
    tip: 'Each row needs two skills of the framework, a kind (variant, related or refused) and a reason. Two skills have one row.',
  },
  'bytes-broken': {
    title: 'Unreadable characters',
    done: 'kept',
    tip: 'They show as � in the text. Export the file again as UTF-8.',
  },
  'row-before-heading': {
    title: 'Rows above the column names',
    done: 'left out',
    tip: 'Nothing, unless they contain more than a title.',
  },
  'column-unknown': {
    title: 'Columns that we do not use',
    done: 'left out',
    tip: 'Nothing, or rename the column as in the template.',
  },
  'quote-damaged': {
    title: 'Rows with a missing or extra quotation mark',
    done: 'left out',
    tip: 'Correct the quotation mark in the row.',
  },
  'quote-stray': {
    title: 'Quotation marks in unexpected places',
    done: 'kept',
    tip: 'Check that the cell was read correctly.',
  },
  'row-unlike': {
    title: 'Rows with too many or too few cells',
    done: 'left out',
    tip: 'Check the row for a missing or extra separator.',
  },
  'cell-missing': { title: 'Rows without a role or a skill', done: 'left out', tip: 'Fill in the cell.' },
  'name-too-long': {
    title: 'Names that are too long',
    done: 'left out',
    tip: 'Check whether the cells of the row are in the wrong columns.',
  },
  'role-level-missing': {
    title: 'Rows without a role level, in roles that have role levels',
    done: 'left out',
    tip: 'Fill in the role level.',
  },
  'name-trimmed': {
    title: 'Spaces before or after names',
    done: 'trimmed',
    tip: 'Nothing, or remove the spaces in the file.',
  },
  'name-repaired': {
    title: 'Hidden characters and unusual spaces in names',
    done: 'repaired',
    tip: 'Nothing, or retype the name in the file.',
  },
  'text-repaired': {
    title: 'Hidden or damaged characters in text',
    done: 'repaired',
    tip: 'Nothing, or retype that part in the file.',
  },
  'requirement-repeated': {
    title: 'Same skill requirement more than once',
    done: 'merged',
    tip: 'Nothing, or remove the extra row.',
  },
  'requirement-contradicted': {
    title: 'Two skill levels for the same skill requirement',
    done: 'left out',
    tip: 'We used the first row. Remove the wrong one.',
  },
  'wording-contradicted': {
    title: 'Two wordings for the same skill requirement',
    done: 'left out',
    tip: 'We used the first wording. Remove the wrong one.',
  },
  'text-contradicted': {
    title: 'Rows that contradict each other',
    done: 'left out',
    tip: 'We used what most rows say. Make all rows say the same.',
  },
  'not-in-use': {
    title: 'Role levels marked as not in use',
    done: 'kept',
    tip: 'Nothing: the role is shown with one role level, without stated skill levels.',
  },
  'role-type': {
    title: 'Role types',
    done: 'kept',
    tip: 'Nothing: a role type, such as Senior Civil Service, is shown as the grade of its role level.',
  },
  'description-missing': {
    title: 'Descriptions that only say they are missing',
    done: 'left out',
    tip: 'Nothing: the skill is shown without a description.',
  },
  'description-empty': {
    title: 'Skills without a description',
    done: 'kept',
    tip: 'Nothing: the skill is shown without a description.',
  },
  'wording-not-defined': {
    title: 'Wordings that only say they are not defined',
    done: 'left out',
    tip: 'Nothing: the skill is shown as not defined at that skill level.',
  },
  'wording-empty': {
    title: 'Cells without wording',
    done: 'kept',
    tip: 'Nothing: the skill is shown without wording at that skill level.',
  },
  'skill-level-misspelt': { title: 'Misspelt skill levels', done: 'repaired', tip: 'Correct the cell in the file.' },
  'skill-level-unknown': {
    title: 'Skill levels that are not on the scale',
    done: 'kept',
    tip: 'They count as not stated. Correct the cell.',
  },
  'skill-not-required': {
    title: 'Skill levels of zero',
    done: 'left out',
    tip: 'Nothing: the role level does not ask for the skill.',
  },
  'scale-order-guessed': {
    title: 'Skill levels whose order we had to guess',
    done: 'put in order',
    tip: 'Check the order. To set it in the file, add a column “Skill step” with numbers.',
  },
  'ladder-order': {
    title: 'Role levels not in the order of the career ladder',
    done: 'put in order',
    tip: 'Check the order. To set it in the file, add a column “Ladder position” with numbers.',
  },
  'role-family-missing': {
    title: 'Roles without a role family',
    done: 'kept',
    tip: 'They are listed in a role family of their own. Fill in the cell.',
  },
} as const satisfies Readonly<Record<string, FaultKind>>

export type FaultKindId = keyof typeof faultKinds

/** A kind, with its severity filled in. */
export function faultKind(id: FaultKindId): FaultKind & { readonly severity: Severity } {
  return { severity: 'warning', ...faultKinds[id] }
}
