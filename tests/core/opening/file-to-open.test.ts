import { expect, test } from 'vitest'
import { fileToOpen } from '@/core/opening/file-to-open'
import { aboutOfficialFile } from '@/core/importing/about-files'
import { about } from '../../helpers/any-framework'

test('an edition of the official files is known by its id', () => {
  const { id } = aboutOfficialFile(about, { name: 'roles.csv', read: 'November 2026' })
  expect(fileToOpen(id, about.shortTitle)).toEqual({ kind: 'official', month: 'November 2026' })
})

test('a part of a framework comes in the link itself', () => {
  expect(fileToOpen('our-skills-sent-01x2y3z9', about.shortTitle)).toEqual({ kind: 'sent' })
})

test.each(['our-skills', 'library-november-2026', 'november-2026', ''])(
  'anything else is had as an exported file: %j',
  (id) => {
    expect(fileToOpen(id, about.shortTitle)).toEqual({ kind: 'exported', name: `${id}.json` })
  },
)
