import { describe, expect, it, test } from 'vitest'
import { byFrameworkAlone } from '@/core/moves/requirement-index'
import { rolesSharing } from '@/core/moves/shared-skills'
import { bundledRequirements } from '../../helpers/bundled-requirements'
import { madeRequirements } from '../../helpers/requirements'

describe('rolesSharing', () => {
  const requirements = madeRequirements({
    baker: { low: { kneading: 1, proving: 2 }, high: { kneading: 3, proving: null } },
    brewer: { only: { brewing: 4, proving: 3 } },
    cook: { low: { kneading: 2, proving: 1 }, high: { kneading: 2 } },
    chief: { chief: { kneading: null } },
    driver: { only: { driving: 1 } },
  })

  it('names the skills shared and between which steps each side asks for them, the most shared first', () => {
    const short = rolesSharing(requirements, 'baker').map(({ role, asked, shared }) => [
      role.id,
      asked,
      shared.map(({ skill, here, there }) => [skill.id, here.lowest, here.highest, there.lowest, there.highest]),
    ])
    expect(short).toEqual([
      [
        'cook',
        2,
        [
          ['kneading', 1, 3, 2, 2],
          ['proving', 2, 2, 1, 1],
        ],
      ],
      ['chief', 1, [['kneading', 1, 3, 'not-stated', 'not-stated']]],
      ['brewer', 2, [['proving', 2, 2, 3, 3]]],
    ])
  })

  it('counts close skills too, after the same ones, and says which skill it is', () => {
    const ties = { variants: [['kneading', 'brewing']], related: [['driving', 'proving']] } as const
    const close = madeRequirements(
      {
        baker: { only: { kneading: 1, proving: 2 } },
        brewer: { only: { brewing: 4, proving: 3 } },
        driver: { only: { driving: 1 } },
      },
      ties,
    )
    expect(
      rolesSharing(close, 'baker').map(({ role, shared }) => [
        role.id,
        shared.map(({ skill, here, by }) => [skill.id, here.highest, by?.skill.id, by?.kind]),
      ]),
    ).toEqual([
      [
        'brewer',
        [
          ['proving', 2, undefined, undefined],
          ['brewing', 1, 'kneading', 'variant'],
        ],
      ],
      ['driver', [['driving', 2, 'proving', 'related']]],
    ])
  })

  it('finds none for a role that shares none, and none for one that is not there', () => {
    expect(rolesSharing(requirements, 'driver')).toEqual([])
    expect(rolesSharing(requirements, 'nobody')).toEqual([])
  })
})

test('by the framework alone the Chief roles of the UK framework share skills with one another alone, and state no skill level of them', async () => {
  const uk = byFrameworkAlone(await bundledRequirements('uk-gdd-2025'))
  const chiefs = uk.roles.filter(({ id }) => id.startsWith('chief-')).map(({ id }) => id)
  expect(chiefs).toHaveLength(4)
  for (const chief of chiefs) {
    const sharing = rolesSharing(uk, chief)
    expect(sharing.map(({ role }) => role.id).toSorted()).toEqual(chiefs.filter((other) => other !== chief).toSorted())
    expect(sharing.every(({ shared }) => shared.every(({ here }) => here.lowest === 'not-stated'))).toBe(true)
  }
})
