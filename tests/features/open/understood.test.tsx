import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import type { Choices } from '@/core/importing/understand/understood'
import { previewOf } from '@/core/opening/preview'
import type { Understanding } from '@/core/importing/reading'
import { Drawing } from '@/features/open/drawing'
import { Understood } from '@/features/open/understood'
import { readDocuments } from '../../helpers/documents'

async function previewed(name: string, choices = {}) {
  const reading = await readDocuments(name, choices)
  if (reading.kind !== 'framework' || !reading.understanding) throw new Error(reading.kind)
  return { preview: previewOf(reading.framework, reading.report, null), understanding: reading.understanding }
}

test('a question is answered with one press, and the answer can be taken back', async () => {
  const onChoose = vi.fn<(choices: Choices) => void>()
  const asked = await previewed('catalogue-ambiguous')
  const { rerender } = render(<Understood {...asked} choices={{}} onChoose={onChoose} />)
  expect(screen.getByRole('group')).toHaveAccessibleName('What are “Level 1”, “Level 2” and “Level 3”?')
  await userEvent.click(screen.getByRole('button', { name: /^Levels of a role/ }))
  expect(onChoose).toHaveBeenLastCalledWith({ stagesOf: 'role' })

  const choices = { stagesOf: 'role', role: 'Officer' }
  rerender(<Understood {...await previewed('catalogue-ambiguous', choices)} choices={choices} onChoose={onChoose} />)
  expect(screen.getByRole('status')).toHaveTextContent(
    'Officer has 3 levels, Level 1 to Level 3. They ask for 2 skills',
  )
  expect(screen.queryByRole('group')).toBeNull()
  await userEvent.click(screen.getByRole('button', { name: /^Undo: What are/ }))
  expect(onChoose).toHaveBeenLastCalledWith({ stagesOf: undefined, role: 'Officer' })
})

test('a role that the document names can be called otherwise', async () => {
  const onChoose = vi.fn<(choices: Choices) => void>()
  render(<Understood {...await previewed('handbook-levels')} choices={{}} onChoose={onChoose} />)
  await userEvent.click(screen.getByRole('button', { name: 'Change the role' }))
  expect(screen.getByLabelText('Name of the role')).toHaveFocus()
  await userEvent.clear(screen.getByLabelText('Name of the role'))
  await userEvent.keyboard('Software engineer{Enter}')
  expect(onChoose).toHaveBeenLastCalledWith({ role: 'Software engineer' })
})

const drawn = ({ drawing }: Understanding) => {
  if (!drawing) throw new Error('nothing is drawn')
  render(<Drawing drawing={drawing} />)
}

test('a matrix is drawn with what its columns were read as', async () => {
  drawn((await previewed('matrix-numbers')).understanding)
  expect(screen.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual([
    'GroupArea',
    'SkillWhat',
    'LevelJunior',
    'LevelMid',
    'LevelSenior',
    'LevelStaff',
    'LevelPrincipal',
    'Not readNotes',
  ])
  expect(screen.getByRole('cell', { name: 'Reviewing code' })).toBeVisible()
})

test('a handbook is drawn with what its headings were read as', async () => {
  drawn((await previewed('handbook-levels')).understanding)
  const lines = screen.getAllByRole('listitem').map(({ textContent }) => textContent)
  expect(lines.slice(0, 4)).toEqual([
    'Engineering career ladder Role',
    'How to use this ladder Not read',
    'Junior engineer Level',
    'Writing code Skill',
  ])
  expect(lines).toContain('FAQ Not read')
})
