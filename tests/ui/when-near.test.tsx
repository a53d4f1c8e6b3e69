import { act, cleanup, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { createMemoryRouter, MemoryRouter, RouterProvider } from 'react-router'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { lazyPart, WhenNear, type LazyPart } from '@/ui/when-near'

const Part = ({ name }: { name: string }) => <p>The part of {name}</p>

/** The window as the browser would tell of it: what is watched, and a way to say that it comes near. */
const near: { tell: (isIntersecting: boolean) => void } = { tell: () => undefined }

beforeEach(() => {
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      readonly #callback: (entries: readonly { isIntersecting: boolean }[]) => void
      constructor(callback: (entries: readonly { isIntersecting: boolean }[]) => void) {
        this.#callback = callback
      }
      observe() {
        near.tell = (isIntersecting) => this.#callback([{ isIntersecting }])
      }
      disconnect() {
        near.tell = () => undefined
      }
    },
  )
})
afterEach(() => void vi.unstubAllGlobals())

function screenWith(lazy: LazyPart<{ name: string }>, now = false) {
  return (
    <WhenNear lazy={lazy} part={{ name: 'the page' }} now={now}>
      <p>Later</p>
    </WhenNear>
  )
}

function open(load: () => Promise<typeof Part>, now = false) {
  render(<MemoryRouter>{screenWith(lazyPart(load), now)}</MemoryRouter>)
}

test('nothing is loaded until the part comes near, and then once', async () => {
  const load = vi.fn<() => Promise<typeof Part>>(async () => Part)
  open(load)
  near.tell(false)
  expect(load).not.toHaveBeenCalled()
  expect(screen.getByText('Later')).toBeVisible()
  near.tell(true)
  near.tell(true)
  expect(await screen.findByText('The part of the page')).toBeVisible()
  expect(screen.queryByText('Later')).toBeNull()
  expect(load).toHaveBeenCalledTimes(1)
})

test('after a while it is there for whoever prints the page or searches in it, and for a print before that', async () => {
  vi.useFakeTimers()
  const load = vi.fn<() => Promise<typeof Part>>(async () => Part)
  open(load)
  await act(() => vi.advanceTimersByTimeAsync(1_000))
  expect(load).not.toHaveBeenCalled()
  await act(() => vi.advanceTimersByTimeAsync(3_000))
  expect(screen.getByText('The part of the page')).toBeVisible()
  cleanup()
  open(load)
  await act(async () => void window.dispatchEvent(new Event('beforeprint')))
  expect(screen.getByText('The part of the page')).toBeVisible()
  await act(() => vi.advanceTimersByTimeAsync(10_000))
  expect(load).toHaveBeenCalledTimes(2)
  vi.useRealTimers()
})

test('a link that speaks of the part loads it wherever it stands', async () => {
  open(async () => Part, true)
  near.tell(false)
  expect(await screen.findByText('The part of the page')).toBeVisible()
})

test('a part that cannot be had says so, and can be asked for again', async () => {
  const load = vi.fn<() => Promise<typeof Part>>().mockRejectedValueOnce(new TypeError('gone')).mockResolvedValue(Part)
  open(load)
  near.tell(true)
  expect(await screen.findByRole('alert')).toHaveTextContent('We couldn’t load this part.')
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
  expect(await screen.findByText('The part of the page')).toBeVisible()
})

test('who comes back finds the part at once; who comes anew does not', async () => {
  const lazy = lazyPart(async () => Part)
  const router = createMemoryRouter([
    { path: '/', element: screenWith(lazy) },
    { path: '/next', element: <p>Next</p> },
    { path: '/other', element: screenWith(lazy) },
  ])
  render(<RouterProvider router={router} />)
  near.tell(true)
  await screen.findByText('The part of the page')
  await act(() => router.navigate('/next'))
  await act(() => router.navigate(-1))
  expect(screen.getByText('The part of the page')).toBeVisible()
  await act(() => router.navigate('/next'))
  await act(() => router.navigate('/other'))
  expect(screen.getByText('Later')).toBeVisible()
})
