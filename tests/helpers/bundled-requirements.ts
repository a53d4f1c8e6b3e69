import { readFramework } from '../../data/pipeline/frameworks'
import type { Id } from '@/core/model'
import type { FrameworkRequirements } from '@/core/views/model'
import { frameworkRequirements } from '@/core/views/framework'

/** What the role levels of a bundled framework ask. */
export async function bundledRequirements(frameworkId: Id): Promise<FrameworkRequirements> {
  const { framework } = await readFramework(`data/frameworks/${frameworkId}`)
  if (!framework) throw new Error(`${frameworkId} is not valid`)
  return frameworkRequirements(framework)
}
