import { defaultRangeExtractor, useWindowVirtualizer, type Range } from '@tanstack/react-virtual'
import { Fragment, useEffect, useLayoutEffect, useRef, useState, type ComponentProps, type ReactNode } from 'react'
import { flushSync } from 'react-dom'

interface RowsInViewProps {
  count: number
  /** Draws a row: its `<tr>` takes the props given. */
  row: (index: number, props: ComponentProps<'tr'>) => ReactNode
}

/** In px, until a row has been measured. */
const usualHeight = 46

/**
 * The rows of a long table that are in view, and the one that has the focus: a table of 200,000 cells takes many seconds to draw
 * whole. Empty rows take the place of the others, each row says its number to assistive technology, and on paper all are there.
 */
export function RowsInView({ count, row }: RowsInViewProps) {
  const start = useRef<HTMLTableRowElement>(null)
  const [top, setTop] = useState(0)
  const isPrinted = useIsPrinted()
  useLayoutEffect(() => setTop((start.current?.getBoundingClientRect().top ?? 0) + window.scrollY), [])
  // What it returns changes by itself. Nothing here remembers it, and no compiler does for us.
  // oxlint-disable-next-line react/incompatible-library
  const rows = useWindowVirtualizer({
    count,
    estimateSize: () => usualHeight,
    overscan: 2,
    scrollMargin: top,
    rangeExtractor: withFocusedRow,
  })
  if (isPrinted) return Array.from({ length: count }, (_, index) => row(index, {}))
  let end = top
  const drawn = rows.getVirtualItems().map((item) => {
    const gap = item.start - end
    end = item.end
    return (
      <Fragment key={item.key}>
        <Gap height={gap} />
        {row(item.index, {
          ref: rows.measureElement,
          'data-index': item.index,
          'aria-rowindex': item.index + 2,
        } as ComponentProps<'tr'>)}
      </Fragment>
    )
  })
  return (
    <>
      <tr ref={start} aria-hidden="true" />
      {drawn}
      <Gap height={top + rows.getTotalSize() - end} />
    </>
  )
}

function Gap({ height }: { height: number }) {
  return height > 0 ? <tr aria-hidden="true" style={{ height }} /> : null
}

/** The rows in view; without the one that has the focus, the keyboard would lose its place when that one is scrolled away. */
function withFocusedRow(range: Range): number[] {
  const shown = defaultRangeExtractor(range)
  const focused = Number(document.activeElement?.closest('tr')?.dataset.index ?? NaN)
  return Number.isNaN(focused) || shown.includes(focused) ? shown : [...shown, focused].toSorted((a, b) => a - b)
}

function useIsPrinted(): boolean {
  const [isPrinted, setIsPrinted] = useState(false)
  useEffect(() => {
    // The browser takes its picture for paper right after the event.
    const begin = () => flushSync(() => setIsPrinted(true))
    const end = () => setIsPrinted(false)
    window.addEventListener('beforeprint', begin)
    window.addEventListener('afterprint', end)
    return () => {
      window.removeEventListener('beforeprint', begin)
      window.removeEventListener('afterprint', end)
    }
  }, [])
  return isPrinted
}
