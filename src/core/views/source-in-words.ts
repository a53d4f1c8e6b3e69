import type { FrameworkCard } from './model'

/** When a source was published and read, as a sentence goes on: ", published 7 January 2020"; empty where it is said already. */
export function whenInWords({ edition, source }: Pick<FrameworkCard, 'edition' | 'source'>): string {
  return [
    source.published && `, published ${source.published}`,
    source.read && !edition.includes(source.read) && `, read in ${source.read}`,
  ]
    .filter(Boolean)
    .join('')
}
