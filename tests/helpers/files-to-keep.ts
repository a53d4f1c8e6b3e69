import type { Page } from 'playwright-core'
import { csvFile } from '@/core/text/csv-cell'
import { chooseFiles, type FilesToOpen } from './files-to-open'
import { expectSeen } from './seen'

/** A framework of four columns: two role levels of a baker. */
export const bakery: FilesToOpen = {
  'bakery.csv': csvFile([
    ['Role', 'Role Level', 'Skill', 'Skill Level'],
    ['Baker', 'Baker', 'Kneading', 'Working'],
    ['Baker', 'Baker', 'Ovens', 'Awareness'],
    ['Baker', 'Senior baker', 'Kneading', 'Expert'],
    ['Baker', 'Senior baker', 'Ovens', 'Practitioner'],
  ]),
}
export const bakerPage = '/bakery/roles/baker/senior-baker'

const officialHeading = [
  'Role Family',
  'Role',
  'Role Description',
  'Role Level',
  'Role Level Description',
  'Skill Name',
  'Skill Description',
  'Skill Level',
  'Skill Level Description',
  'Role Type',
]
const seniorContentDesigner: readonly (readonly [skill: string, skillLevel: string])[] = [
  ['Agile working (content design)', 'Practitioner'],
  ['Content concepts and prototyping', 'Practitioner'],
  ['Stakeholder relationship management (content design)', 'Practitioner'],
  ['Strategic thinking (content design)', 'Expert'],
  ['User focus (content design)', 'Practitioner'],
  ['User-centred content design', 'Practitioner'],
]

/** The wording of a skill in `officialRung`, which is ours and nobody's framework. */
export function madeUpWording(skill: string): string {
  return `A made-up sentence about ${skill}.`
}

/** A file with the headings of the official one, that asks what the bundled framework asks of one of its role levels. */
export const officialRoleLevel: FilesToOpen = {
  'roles.csv': csvFile([
    officialHeading,
    ...seniorContentDesigner.map(([skill, skillLevel]) => [
      'User-centred design',
      'Content designer',
      '',
      'Senior content designer',
      '',
      skill,
      '',
      skillLevel,
      madeUpWording(skill),
      '',
    ]),
  ]),
}
export const seniorContentDesignerPage = '/uk-gdd-2025/roles/content-designer/senior-content-designer'

/** Keeps what was chosen, as it was read, and waits until it is kept. */
export async function keepFiles(page: Page, files: FilesToOpen): Promise<void> {
  await chooseFiles(page, files)
  await page.getByRole('button', { name: /^(?:Keep on this device|Update here)$/ }).click()
  await expectSeen(page.getByRole('heading', { name: /(?:is kept|is updated) on this device$/ }))
}
