import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { exportFormats, type Exported } from '@/core/exporting/formats'
import { ExportButtons } from '@/ui/export-buttons'

const bread: Exported = {
  fileName: 'bread',
  text: () => [{ kind: 'heading', depth: 1, text: 'Bread' }],
  table: () => [['Bread']],
  workbook: () => [['Bread']],
  matrix: () => [['Bread']],
  data: () => ({ name: 'Bread' }),
}

const names = () => screen.getAllByRole('button').map(({ textContent }) => textContent)

afterEach(() => vi.restoreAllMocks())

describe('export buttons', () => {
  test('are one for each format that writes one of the forms, in the order of the formats', () => {
    render(<ExportButtons forms={['data', 'text', 'table', 'workbook', 'matrix']} load={async () => bread} />)
    expect(names()).toEqual(exportFormats.map(({ name, file }) => `${file ? 'Download' : 'Copy as'} ${name}`))
  })

  test('say of what they are where there are several', () => {
    render(<ExportButtons forms={['table']} load={async () => bread} of="Bread" />)
    expect(screen.getByRole('button', { name: 'Download CSV of Bread' })).toBeInTheDocument()
  })

  test('copy what a person reads', async () => {
    const user = userEvent.setup()
    render(<ExportButtons forms={['text']} load={async () => bread} />)
    await user.click(screen.getByRole('button', { name: 'Copy as Markdown' }))
    expect(await screen.findByRole('button', { name: 'Markdown copied' })).toBeInTheDocument()
    expect(await navigator.clipboard.readText()).toBe('# Bread\n')
  })

  test('download a file by its name and ending', async () => {
    URL.createObjectURL = () => 'blob:bread'
    URL.revokeObjectURL = () => {}
    const clicked = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {})
    const user = userEvent.setup()
    render(<ExportButtons forms={['data']} load={async () => bread} />)
    await user.click(screen.getByRole('button', { name: 'Download JSON' }))
    await vi.waitFor(() => expect(clicked).toHaveBeenCalledOnce())
    expect(clicked.mock.instances[0]).toHaveProperty('download', 'bread.json')
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  })

  test('say so where the file cannot be made, until it can', async () => {
    let isThere = false
    const clicked = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {})
    const user = userEvent.setup()
    const load = async () => {
      if (!isThere) throw new Error('no connection')
      return bread
    }
    render(<ExportButtons forms={['table']} load={load} />)
    await user.click(screen.getByRole('button', { name: 'Download CSV' }))
    expect(await screen.findByRole('alert')).toHaveTextContent('We couldn’t make the file.')
    isThere = true
    await user.click(screen.getByRole('button', { name: 'Download CSV' }))
    await vi.waitFor(() => expect(clicked).toHaveBeenCalledOnce())
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  })
})
