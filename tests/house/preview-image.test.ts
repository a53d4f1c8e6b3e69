import { expect, test } from 'vitest'
import { parseFramework } from '@/core/format/parse'
import { patterns } from '@/core/hrefs'
import { frameworkOutline } from '@/core/views/framework'
import { askedSkills, ladderOf } from '@/core/views/role'
import { pictureRows } from '../../tools/picture-of'
import { previewImage } from '../../tools/preview-image'
import value from '../fixtures/small-framework.json'

const { framework } = parseFramework(value)
if (!framework) throw new Error('It is not valid')
const outline = frameworkOutline(framework)
const ladders = new Map(framework.roles.map((role) => [role.id, ladderOf(framework, role, askedSkills(framework))]))
const rowsOf = (screen: string, names: Readonly<Record<string, string>>) =>
  pictureRows(screen, names, outline, ladders.get(names.role ?? '') ?? null)

test('a picture has a row for each skill, with the marks of the page', () => {
  const pair = { role: 'baker', from: 'apprentice-baker', to: 'head-baker' }
  expect(rowsOf(patterns.pair, pair)).toContainEqual({
    name: 'Kneading',
    marks: [{ steps: 1 }, { steps: 2, from: 1 }],
    word: 'learning → skilled',
  })
  expect(rowsOf(patterns.role, { role: 'baker' })).toContainEqual({
    name: 'Kneading',
    marks: [{ steps: 1 }, { steps: 2 }],
    word: '',
  })
  expect(rowsOf(patterns.roleLevel, { role: 'confectioner', roleLevel: 'confectioner' })).toContainEqual(
    expect.objectContaining({ marks: [{ steps: 'not-stated' }], word: 'skill level not stated' }),
  )
  expect(rowsOf(patterns.framework, {}).map(({ name }) => name)).toEqual(['Learning', 'Skilled'])
  expect(rowsOf(patterns.about, {})).toEqual([])
})

test('a picture is a PNG of the size that chats show, and differs with its marks', async () => {
  const drawn = (steps: number) =>
    previewImage(
      {
        title: 'Baker <b> & Söhne',
        description: 'word '.repeat(80),
        rows: [{ name: 'x'.repeat(99), marks: [{ steps }], word: '' }],
      },
      2,
    )
  const [one, two] = await Promise.all([drawn(1), drawn(2)])
  expect(one.subarray(1, 4).toString()).toBe('PNG')
  expect([one.readUInt32BE(16), one.readUInt32BE(20)]).toEqual([1200, 630])
  expect(one.equals(two)).toBe(false)
})
