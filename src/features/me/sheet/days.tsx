import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'

/** A day, `YYYY-MM-DD`, as "1 March 2027". Read as noon, so that it is the same day in every time zone. */
export function dayInWords(day: string): string {
  const date = new Date(`${day}T12:00:00`)
  return Number.isNaN(date.getTime()) ? day : dateInWords(date)
}

/** The date of printing, even if the page has been open for days. */
export function Today() {
  const [today, setToday] = useState(() => new Date())
  useEffect(() => {
    // The browser prints what is drawn when this event ends.
    const update = () => flushSync(() => setToday(new Date()))
    window.addEventListener('beforeprint', update)
    return () => window.removeEventListener('beforeprint', update)
  }, [])
  return dateInWords(today)
}

function dateInWords(date: Date): string {
  return date.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' })
}
