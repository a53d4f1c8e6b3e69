import { Link } from 'react-router'

/** The way from the framework to this screen. The last item is the screen itself, so it is not a link. */
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
