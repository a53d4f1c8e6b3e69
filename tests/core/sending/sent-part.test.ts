import { deflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readFramework } from '../../../data/pipeline/frameworks'
import { parseFramework } from '@/core/format/parse'
import type { RoleLevelAddress } from '@/core/hrefs'
import type { Framework } from '@/core/model'
import { isSentId, sentId, wholeId } from '@/core/sending/sent-id'
import { longestLink, readSent, sentPart, writeSent } from '@/core/sending/sent-part'
import { writeFragment } from '@/core/text/fragment'
import { viewsOf } from '@/core/views/views'
import { about, anyFramework } from '../../helpers/any-framework'

/** The role levels of a framework at some places. */
function someOf(framework: Framework, places: readonly number[]): RoleLevelAddress[] {
  const all = framework.roles.flatMap((role) =>
    role.roleLevels.map(({ id }) => ({ framework: framework.id, role: role.id, roleLevel: id })),
  )
  return places.flatMap((place) => all[place % all.length] ?? [])
}

const anyPart = fc
  .tuple(anyFramework, fc.array(fc.nat(), { minLength: 1, maxLength: 4 }))
  .map(([framework, places]) => sentPart(framework, someOf(framework, places)))

async function bundled(): Promise<Framework> {
  const { framework } = await readFramework('data/frameworks/uk-ddat-2020')
  if (!framework) throw new Error('It is not valid')
  return framework
}

test('any part is a valid framework, and survives the link unchanged', async () => {
  await fc.assert(
    fc.asyncProperty(anyPart, async (part) => {
      expect(parseFramework(part).framework).toEqual(part)
      const fragment = await writeSent([part])
      expect(fragment).toMatch(/^framework=1\.[a-z0-9]+\.[\w-]+$/)
      expect(await readSent(`#${fragment}`)).toEqual([part])
      // As a mail program takes it along.
      expect(await readSent(`${fragment}).`)).toEqual([part])
    }),
    { numRuns: 200 },
  )
})

describe('a part of a real framework', () => {
  test('says of the compared role levels what the whole says, and fits in a link', async () => {
    const whole = await bundled()
    const wanted = someOf(whole, [1, 2])
    const part = sentPart(whole, wanted)
    const [views, viewsOfPart] = [viewsOf(whole), viewsOf(part)]
    for (const { role, roleLevel } of wanted) {
      const path = (id: string) => `frameworks/${id}/role-levels/${role}/${roleLevel}.json`
      expect(viewsOfPart.get(path(part.id))?.()).toEqual(views.get(path(whole.id))?.())
    }
    expect(part.roles.flatMap(({ roleLevels }) => roleLevels)).toHaveLength(2)
    expect(part.source).toEqual(whole.source)
    expect((await writeSent([part])).length).toBeLessThan(longestLink)
  })

  test('has an id of its content that never is another framework’s, and is the same when it is sent on', async () => {
    const whole = await bundled()
    const part = sentPart(whole, someOf(whole, [1, 2]))
    expect(isSentId(part.id)).toBe(true)
    expect(wholeId(part.id)).toBe(whole.id)
    expect([whole.id, 'letters-sent-2024', 'letters-sent-weekly'].filter(isSentId)).toEqual([])
    expect(sentPart(part, someOf(part, [0, 1]))).toEqual(part)
    expect(sentPart(whole, someOf(whole, [1, 3])).id).not.toBe(part.id)
  })
})

describe('nothing is read, and nothing thrown, of a link', () => {
  test('that is damaged', async () => {
    const whole = await bundled()
    const fragment = await writeSent([sentPart(whole, someOf(whole, [0]))])
    await fc.assert(
      fc.asyncProperty(fc.nat(fragment.length - 1), async (end) => {
        expect(await readSent(fragment.slice(0, end))).toEqual([])
        const changed = fragment[end] === 'x' ? 'y' : 'x'
        expect(await readSent(fragment.slice(0, end) + changed + fragment.slice(end + 1))).toEqual([])
      }),
      { numRuns: 200 },
    )
  })

  test.each([
    ['whole', (part: Framework) => ({ ...part, id: about.id })],
    ['of another id', (part: Framework) => ({ ...part, id: sentId(about.id, 'abc') })],
    ['of changed content', (part: Framework) => ({ ...part, publisher: 'Somebody else' })],
    ['invalid', (part: Framework) => ({ ...part, roles: 'none' })],
  ])('whose framework is %s', async (_, changed) => {
    const whole = await bundled()
    const part = sentPart(whole, someOf(whole, [0]))
    expect(await readSent(packed(JSON.stringify([part])))).toEqual([part])
    expect(await readSent(packed(JSON.stringify([changed(part)])))).toEqual([])
  })

  test('that holds something else, or too much', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (value) => {
        expect(await readSent(packed(JSON.stringify(value)))).toEqual([])
      }),
    )
    expect(await readSent(packed('{'))).toEqual([])
    expect(await readSent(packed(`[${' '.repeat(50_000_000)}]`))).toEqual([])
    expect(await readSent(writeFragment('framework', new Uint8Array([1, 2, 3])))).toEqual([])
    expect(await readSent('#skills=1.abc.def')).toEqual([])
    expect(await readSent('')).toEqual([])
  })
})

function packed(text: string): string {
  return writeFragment('framework', deflateRawSync(text))
}
