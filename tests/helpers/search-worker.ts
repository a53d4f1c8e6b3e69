import type { QueryClient } from '@tanstack/react-query'
import { parseFramework } from '@/core/format/parse'
import { idFromName } from '@/core/ids'
import type { Framework, Id } from '@/core/model'
import { indexFramework, type FrameworkIndex } from '@/core/search/framework-index'
import { search } from '@/core/search/search'
import { frameworkSummary } from '@/core/views/card'
import * as paths from '@/core/views/paths'
import { createQueryClient } from '@/data-source/queries'
import type { SearchReply, SearchTask } from '@/data-source/search/worker'
import valid from '../fixtures/valid-framework.json'

/** Answers as the worker of the search does, where there are no workers. */
export class SearchWorker extends EventTarget {
  readonly #indexes = new Map<Id, FrameworkIndex>()

  postMessage(task: SearchTask): void {
    if ('learn' in task) {
      this.#indexes.set(task.learn.id, indexFramework(task.learn, task.synonyms))
      return
    }
    const { ask, options, among, question } = task
    const data: SearchReply = {
      ...search(
        among.flatMap((id) => this.#indexes.get(id) ?? []),
        ask,
        options,
      ),
      question,
    }
    setTimeout(() => this.dispatchEvent(new MessageEvent('message', { data })))
  }
}

/** A query client with one framework, "uk", that has these roles with their levels. */
export function searchableClient(roles: Readonly<Record<string, readonly string[]>>): QueryClient {
  const framework = made(roles)
  const views = new Map<string, unknown>([
    [paths.indexPath(), [frameworkSummary(framework)]],
    [paths.synonymsPath(), []],
    [paths.frameworkPath(framework.id), framework],
  ])
  return createQueryClient((path) => Promise.resolve(views.get(path)))
}

function made(roles: Readonly<Record<string, readonly string[]>>): Framework {
  const { framework } = parseFramework(valid)
  const [role] = framework?.roles ?? []
  const [roleLevel] = role?.roleLevels ?? []
  if (!framework || !role || !roleLevel) throw new Error('The fixture has no role level')
  return {
    ...framework,
    id: 'uk',
    roles: Object.entries(roles).map(([name, roleLevels]) => ({
      ...role,
      id: idFromName(name),
      name,
      roleLevels: roleLevels.map((level) => ({ ...roleLevel, id: idFromName(level), name: level })),
    })),
  }
}
