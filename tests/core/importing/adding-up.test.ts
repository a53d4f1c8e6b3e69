import { describe, expect, test } from 'vitest'
import type { Choices } from '@/core/importing/understand/understood'
import { statementsOf } from '@/core/comparing/statements'
import { requirementWording } from '@/core/views/skill-wording'
import { readAll } from '../../helpers/reading'

/** What each role level says of each skill, and the question that is open. */
async function read(name: string, text: string, choices: Choices = {}) {
  const reading = await readAll({ [name]: text }, { choices })
  if (reading.kind !== 'framework') throw new Error(reading.kind)
  const { roles, skills } = reading.framework
  const said = roles.flatMap(({ roleLevels }) =>
    roleLevels.map((roleLevel): [string, Record<string, readonly string[]>] => [
      roleLevel.name,
      Object.fromEntries(
        roleLevel.requirements.map((requirement) => {
          const skill = skills.find(({ id }) => id === requirement.skill)
          const wording = requirementWording(requirement, skill)
          return [skill?.name ?? '', wording === undefined ? [] : statementsOf(wording)]
        }),
      ),
    ]),
  )
  return { levels: Object.fromEntries(said), question: reading.understanding?.question ?? null }
}

const handbook = `# Gardener

## Junior
### Planting
- Plants seedlings.
### Tools
- Cleans tools.

## Mid
### Planting
As Junior, but also:
- Plans a bed.
### Tools
- Mends tools.

## Senior
Everything at the previous level.
### Planting
- Plans a garden.
`

describe('levels that say they count in what a lower level says', () => {
  test('are asked about, and keep their words meanwhile', async () => {
    const { levels, question } = await read('gardener.md', handbook)
    expect(question?.option).toBe('addUp')
    expect(question?.text).toContain('“As Junior, but also:”')
    expect(levels.Mid?.Planting).not.toContain('Plants seedlings.')
    expect(levels.Senior).not.toHaveProperty('Tools')
  })

  test('have what it says of the skill, or of all skills, where the person wants it', async () => {
    const { levels, question } = await read('gardener.md', handbook, { addUp: 'yes' })
    expect(question).toBeNull()
    expect(levels.Mid?.Planting).toEqual(expect.arrayContaining(['Plants seedlings.', 'Plans a bed.']))
    expect(levels.Mid?.Tools).toEqual(['Mends tools.'])
    expect(levels.Senior?.Planting).toEqual(
      expect.arrayContaining(['Plants seedlings.', 'Plans a bed.', 'Plans a garden.']),
    )
    expect(levels.Senior?.Tools).toEqual(['Mends tools.'])
  })

  test('are as written, and no longer asked about, where the person says so', async () => {
    const asked = await read('gardener.md', handbook)
    const { levels, question } = await read('gardener.md', handbook, { addUp: 'no' })
    expect(levels).toEqual(asked.levels)
    expect(question).toBeNull()
  })

  test('a statement that begins like such a line is none', async () => {
    const plain = handbook
      .replace('As Junior, but also:', 'As a team:')
      .replace('Everything at the previous level.', '')
    expect((await read('gardener.md', plain)).question).toBeNull()
  })
})
