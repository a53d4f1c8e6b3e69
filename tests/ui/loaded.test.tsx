import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query'
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { Loaded } from '@/ui/loaded'

test('what could not be loaded is loaded by trying again', async () => {
  const read = vi.fn<() => Promise<string>>().mockRejectedValueOnce(new Error('offline')).mockResolvedValue('Baker')
  function Part() {
    const query = useQuery({ queryKey: ['roles'], queryFn: read, retry: false })
    return (
      <Loaded query={query} what="the roles">
        {(name) => <p>{name}</p>}
      </Loaded>
    )
  }
  render(
    <QueryClientProvider client={new QueryClient()}>
      <Part />
    </QueryClientProvider>,
  )
  expect(screen.getByText('Loading the roles…')).toBeVisible()
  expect(await screen.findByRole('alert')).toHaveTextContent('We couldn’t load the roles.')
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
  expect(await screen.findByText('Baker')).toBeVisible()
  expect(screen.queryByRole('alert')).toBeNull()
})
