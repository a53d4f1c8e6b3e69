import type { QueryClient } from '@tanstack/react-query'
import type { Id } from '@/core/model'
import { queries } from '@/data-source/queries'

/** What the screen of a skill needs before it is drawn. */
export async function loadSkill(client: QueryClient, { framework, skill }: { framework: Id; skill: Id }) {
  await client.ensureQueryData(queries.skill(framework, skill))
}
