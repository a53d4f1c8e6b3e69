import { FRAMEWORKS_FOLDER } from '../../data/pipeline/framework-folders'
import { readFrameworks } from '../../data/pipeline/frameworks'
import { readSynonyms } from '../../data/pipeline/synonyms/read'
import { indexFramework, type FrameworkIndex } from '@/core/search/framework-index'

let made: Promise<readonly FrameworkIndex[]> | undefined

/** The bundled frameworks, made ready for searching as the site does, the default framework first. */
export function searchable(): Promise<readonly FrameworkIndex[]> {
  return (made ??= make())
}

async function make(): Promise<readonly FrameworkIndex[]> {
  const frameworks = (await readFrameworks(FRAMEWORKS_FOLDER)).flatMap(({ framework }) => framework ?? [])
  const { synonyms } = readSynonyms(frameworks, FRAMEWORKS_FOLDER)
  return frameworks.map((framework) => indexFramework(framework, synonyms))
}
