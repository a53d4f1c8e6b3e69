import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, test } from 'vitest'
import type { Id } from '@/core/model'
import { OrderEditor } from '@/features/open/order-editor'

const roleLevels = ['Trainee', 'Baker', 'Head baker'].map((name) => ({
  id: name.toLowerCase().replace(' ', '-'),
  name,
}))

function Editing() {
  const [order, setOrder] = useState<readonly Id[]>(roleLevels.map(({ id }) => id))
  return <OrderEditor what="role level" label="The ladder" things={roleLevels} order={order} onOrder={setOrder} />
}

const shown = () =>
  screen
    .getAllByRole('listitem')
    .map(({ textContent }) => roleLevels.find(({ name }) => textContent.startsWith(name))?.name)
const button = (name: string) => screen.getByRole('button', { name })
const said = () => screen.getByRole('status').textContent

describe('a ladder', () => {
  test('stands with its highest role level on top', () => {
    render(<Editing />)
    expect(shown()).toEqual(['Head baker', 'Baker', 'Trainee'])
    expect(said()).toBe('')
  })

  test('is put in order by keyboard; focus stays on the button, the new place is said', async () => {
    render(<Editing />)
    button('Move Trainee up').focus()
    await userEvent.keyboard('{Enter}')
    expect(shown()).toEqual(['Head baker', 'Trainee', 'Baker'])
    expect(button('Move Trainee up')).toHaveFocus()
    expect(said()).toBe('Trainee, role level 2 of 3')
    await userEvent.keyboard(' ')
    expect(said()).toBe('Trainee, role level 3 of 3')
    expect(button('Move Trainee up')).toHaveAttribute('aria-disabled', 'true')
    await userEvent.keyboard('{Enter}')
    expect(shown()).toEqual(['Trainee', 'Head baker', 'Baker'])
    expect(button('Move Trainee up')).toHaveFocus()
  })

  test('is put back a move at a time, or as it was read; the buttons keep their focus', async () => {
    render(<Editing />)
    expect(button('Undo')).toHaveAttribute('aria-disabled', 'true')
    await userEvent.click(button('Move Head baker down'))
    await userEvent.click(button('Move Head baker down'))
    await userEvent.click(button('Undo'))
    expect(shown()).toEqual(['Baker', 'Head baker', 'Trainee'])
    expect(said()).toBe('Undid the last change')
    await userEvent.click(button('Reset order'))
    expect(shown()).toEqual(['Head baker', 'Baker', 'Trainee'])
    expect(button('Reset order')).toHaveFocus()
    await userEvent.click(button('Undo'))
    expect(shown()).toEqual(['Baker', 'Head baker', 'Trainee'])
  })
})
