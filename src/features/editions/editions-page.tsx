import { useLocation } from 'react-router'
import './editions.css'
import { PageHeading } from '@/ui/page-heading'
import { SourceNote } from '@/ui/source-note'
import { EditionsChoice } from './editions-choice'
import { FrameworkView } from './framework-view'
import { readEditionsRequest, useComparedEditions } from './load'
import { RoleView } from './role-view'

/** What changed from one edition of a framework to another: for one role, or for all. */
export function EditionsPage() {
  const request = readEditionsRequest(new URLSearchParams(useLocation().search))
  const compared = useComparedEditions(request)
  const { from, to, role } = request
  const found = compared?.changes.ofRoles.find(({ role: match }) =>
    [...match.to, ...match.from].some(({ id }) => id === role),
  )
  return (
    <>
      {found && compared ? (
        <RoleView compared={compared} changes={found} request={request} choice={<EditionsChoice request={request} />} />
      ) : (
        <>
          <PageHeading
            title="What changed between editions"
            description="What became of each role, role level and skill from one edition of a framework to another."
          />
          <EditionsChoice request={request} />
          {compared ? (
            <>
              {role !== '' && (
                <p role="status" className="my-4 max-w-prose border-l-4 border-loss bg-loss-wash px-4 py-3">
                  The role <code>{role}</code> is not in both editions. Below are all roles.
                </p>
              )}
              <FrameworkView compared={compared} request={request} />
            </>
          ) : (
            <p className="lede" role="status">
              {from === '' || to === ''
                ? 'Choose an earlier edition to see what became of each role and skill since then.'
                : from === to
                  ? 'These are one and the same edition. Choose another one to compare it with.'
                  : 'One of the two editions is not here. Choose another one, or open its file first.'}
            </p>
          )}
        </>
      )}
      {compared && <SourceNote frameworks={[compared.from, compared.to]} />}
    </>
  )
}
