import { Link } from 'react-router'

/** Where the screen stands; the last crumb is the screen itself and no link. */
export function Breadcrumbs({ trail, here }: { trail: readonly { name: string; href: string }[]; here: string }) {
  return (
    <nav aria-label="Breadcrumb" className="mb-2 text-sm text-soft wide:mb-3 print:hidden">
      <ol className="flex flex-wrap gap-x-2">
        {trail.map(({ name, href }) => (
          <li key={href} className="after:ml-2 after:content-['›'] after:speak-none">
            <Link to={href} className="text-inherit">
              {name}
            </Link>
          </li>
        ))}
        <li aria-current="page">{here}</li>
      </ol>
    </nav>
  )
}
