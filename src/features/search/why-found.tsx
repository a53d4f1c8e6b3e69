import { Link } from 'react-router'

interface WhyFoundProps {
  typed: string
  /** A sentence. */
  why: string
  /** The same search without words of outside. */
  href: string
}

/** Says once, above the results, why a word leads to what does not have it, with a way to refuse. */
export function WhyFound({ typed, why, href }: WhyFoundProps) {
  return (
    <p className="search-why">
      {why} <Link to={href}>Search for “{typed}” only</Link>
    </p>
  )
}
