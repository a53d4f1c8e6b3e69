import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'

/** A day, `YYYY-MM-DD`, as it is written in running text; read as noon, so that it is that day in every time zone. */
export function dayInWords(day: string): string {
  const date = new Date(`${day}T12:00:00`)
  return Number.isNaN(date.getTime()) ? day : dateInWords(date)
}

/** The day on which the page is printed, however long it has been open. */
export function Today() {
  const [today, setToday] = useState(() => new Date())
  useEffect(() => {
    // The browser takes its picture of the page as soon as this event is over.
    const update = () => flushSync(() => setToday(new Date()))
    window.addEventListener('beforeprint', update)
    return () => window.removeEventListener('beforeprint', update)
  }, [])
  return dateInWords(today)
}

function dateInWords(date: Date): string {
  return date.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' })
}
