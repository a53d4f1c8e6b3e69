import type { QueryClient } from '@tanstack/react-query'
import { frameworkHref, roleHref, roleLevelHref, skillHref, type RoleLevelAddress } from '@/core/hrefs'
import { isId } from '@/core/ids'
import { nearest } from '@/core/text/nearest'
import { fileToOpen } from '@/core/opening/file-to-open'
import type { FrameworkOutline } from '@/core/views/model'
import type { FoundRoleLevel, Missing, WantedNames } from './not-found'
import { queries } from './queries'
import { orNull } from './reader'

/** Where the names redirect to, or which of them does not exist. */
export type Explanation = { readonly movedTo: string } | { readonly missing: Missing }

/**
 * Why a view was not found: an old id redirects, and of several unknown names the first is the one to report. This module
 * is loaded only when something is missing, because it reads the outline, which most pages do not need.
 */
export async function explainMissing(client: QueryClient, wanted: WantedNames): Promise<Explanation> {
  const outline = await orNull(client.ensureQueryData(queries.outline(wanted.framework)))
  if (!outline) {
    const frameworks = await client.ensureQueryData(queries.frameworks())
    const candidates = frameworks.map(({ id, title, shortTitle, edition }) => ({
      id,
      name: shortTitle,
      detail: `${title}, ${edition}`,
    }))
    const toOpen = isId(wanted.framework) ? fileToOpen(wanted.framework, frameworks[0]?.shortTitle ?? '') : null
    const near = toOpen?.kind === 'sent' ? [] : nearest(wanted.framework, candidates, 4)
    return {
      missing: {
        what: 'framework',
        id: wanted.framework,
        ...(toOpen && { toOpen }),
        nearest: (near.length || toOpen ? near : candidates).map(({ id, name, detail }) => ({
          id,
          name,
          detail,
          href: frameworkHref(id),
        })),
      },
    }
  }
  const movedTo = redirected(outline, wanted)
  return movedTo ? { movedTo } : { missing: missingIn(outline, wanted) }
}

/** Looks for a role level that its address does not lead to under the id it has today. `isThere` may load what the screen needs. */
export async function findMoved(
  client: QueryClient,
  address: RoleLevelAddress,
  isThere: (address: RoleLevelAddress) => Promise<boolean>,
): Promise<FoundRoleLevel> {
  const explanation = await explainMissing(client, address)
  if ('missing' in explanation) return { address, missing: explanation.missing }
  const [framework, , role, roleLevel] = explanation.movedTo.slice(1).split('/')
  if (!framework || !role || !roleLevel) throw new Error(`${explanation.movedTo} is not the href of a role level`)
  const moved = { framework, role, roleLevel }
  return (await isThere(moved)) ? { address: moved } : findMoved(client, moved, isThere)
}

function redirected(outline: FrameworkOutline, wanted: WantedNames): string | undefined {
  const address = wanted.skill
    ? `skills/${wanted.skill}`
    : ['roles', wanted.role, wanted.roleLevel].filter(Boolean).join('/')
  const redirect = outline.redirects.find(({ from }) => from === address)
  return redirect && `${frameworkHref(outline.framework.id)}/${redirect.to}`
}

function missingIn(outline: FrameworkOutline, { role, roleLevel, skill }: WantedNames): Missing {
  const framework = outline.framework.id
  const withinFramework = { name: outline.framework.shortTitle, href: frameworkHref(framework) }
  if (skill) {
    const near = nearest(skill, outline.skills)
    return {
      what: 'skill',
      id: skill,
      within: withinFramework,
      nearest: near.map(({ id, name }) => ({ id, name, href: skillHref(framework, id) })),
    }
  }
  const found = outline.roles.find(({ id }) => id === role)
  if (!found) {
    const near = nearest(role ?? '', outline.roles)
    return {
      what: 'role',
      id: role ?? '',
      within: withinFramework,
      nearest: near.map(({ id, name }) => ({ id, name, href: roleHref(framework, id) })),
    }
  }
  const here = nearest(roleLevel ?? '', found.roleLevels)
  const roleLevels = here.length ? here : found.roleLevels
  return {
    what: 'role level',
    id: roleLevel ?? '',
    within: { name: found.name, href: roleHref(framework, found.id) },
    nearest: roleLevels.map(({ id, name }) => ({
      id,
      name,
      href: roleLevelHref({ framework, role: found.id, roleLevel: id }),
    })),
  }
}
