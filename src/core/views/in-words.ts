import { counted, listed } from '../text/words'
import type { FrameworkCard, FrameworkCounts } from './model'

/** When a source was published and read, as a sentence goes on: ", published 7 January 2020"; empty where it is said already. */
export function whenInWords({ edition, source }: Pick<FrameworkCard, 'edition' | 'source'>): string {
  return [
    source.published && `, published ${source.published}`,
    source.read && !edition.includes(source.read) && `, read in ${source.read}`,
  ]
    .filter(Boolean)
    .join('')
}

/** What a framework contains: "8 role families, 52 roles, 205 role levels, 188 skills and 1,809 skill requirements". */
export function countsInWords({ roleFamilies, roles, roleLevels, skills, requirements }: FrameworkCounts): string {
  return listed([
    ...(roleFamilies > 0 ? [counted(roleFamilies, 'role family', 'role families')] : []),
    counted(roles, 'role'),
    counted(roleLevels, 'role level'),
    counted(skills, 'skill'),
    counted(requirements, 'skill requirement'),
  ])
}
