import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkLine } from '../../data/pipeline/check'
import { FRAMEWORKS_FOLDER, isDefault, isTraced } from '../../data/pipeline/framework-folders'
import { readFrameworks } from '../../data/pipeline/frameworks'
import { bundledFrameworkIds, defaultFrameworkId } from '@/core/bundled'
import { idFromName } from '@/core/ids'
import type { Framework, Id, Role } from '@/core/model'
import { frameworkCounts } from '@/core/views/card'
import { roleLevelWording } from '@/core/views/role'

const read = await readFrameworks(FRAMEWORKS_FOLDER)

function framework(id: Id): Framework {
  const found = read.find(({ name }) => name === id)?.framework
  if (!found) throw new Error(`no ${id}`)
  return found
}

function productManager(id: Id): Role {
  const found = framework(id).roles.find((role) => role.id === 'product-manager')
  if (!found) throw new Error(`no product manager in ${id}`)
  return found
}

describe('the bundled frameworks', () => {
  it('are the folders, without an issue: the one default first, the others by id', () => {
    expect(read.filter(({ issues }) => issues.length > 0)).toEqual([])
    expect(read.map(({ name }) => name)).toEqual(bundledFrameworkIds)
    expect(bundledFrameworkIds.filter((id) => isDefault(join(FRAMEWORKS_FOLDER, id)))).toEqual([defaultFrameworkId])
    const others = bundledFrameworkIds.slice(1)
    expect(others).toEqual(others.toSorted())
  })

  it.each([
    'uk-gdd-2025: 8 role families, 52 roles, 205 role levels, 188 skills and 1,809 skill requirements, 0 problems',
    'uk-ddat-2020: 1 role, 5 role levels, 10 skills and 50 skill requirements, 0 problems',
    'ca-cds-pm-draft-2: 1 role, 5 role levels, 6 skills and 30 skill requirements, 0 problems',
    'ca-cds-pm-draft-1: 1 role, 5 role levels, 10 skills and 50 skill requirements, 0 problems',
  ])('hold what their sources do: %s', (line) => {
    expect(read.map(checkLine)).toContain(line)
  })

  it('have related skills where we judged them: each role has one outside itself, and no row repeats another', () => {
    const { relatedSkills, roles } = framework('uk-gdd-2025')
    const kinds = relatedSkills.map(({ kind }) => kind)
    expect(['variant', 'related', 'refused'].map((kind) => kinds.filter((each) => each === kind).length)).toEqual([
      15, 228, 149,
    ])
    expect(new Set(relatedSkills.map(({ reason }) => reason)).size).toBeGreaterThan(relatedSkills.length * 0.9)
    for (const role of roles) {
      const own = new Set(role.roleLevels.flatMap(({ requirements }) => requirements.map(({ skill }) => skill)))
      const isOutward = ({ kind, skills }: (typeof relatedSkills)[number]) =>
        kind !== 'refused' && own.has(skills[0]) !== own.has(skills[1])
      expect([role.name, relatedSkills.some(isOutward)]).toEqual([role.name, true])
    }
    for (const id of ['uk-ddat-2020', 'ca-cds-pm-draft-2', 'ca-cds-pm-draft-1'])
      expect(framework(id).relatedSkills).toEqual([])
  })

  it('say where they come from, and link only where an address is known', () => {
    const about = (id: Id) => [framework(id).licence?.name, framework(id).source.href]
    expect(about('uk-gdd-2025')).toEqual([
      'Open Government Licence v3.0',
      'https://ddat-capability-framework.service.gov.uk',
    ])
    expect(about('uk-ddat-2020')).toEqual([
      'Open Government Licence v3.0',
      'https://www.gov.uk/government/collections/digital-data-and-technology-profession-capability-framework',
    ])
    expect(about('ca-cds-pm-draft-2')).toEqual([undefined, undefined])
    expect(about('ca-cds-pm-draft-1')).toEqual([undefined, undefined])
    expect(framework('uk-gdd-2025').source.read).toBe('October 2025')
  })

  const traced = bundledFrameworkIds.filter((id) => isTraced(join(FRAMEWORKS_FOLDER, id)))

  it.each(traced)('of %s every id is that of its name', (id) => {
    const { roleFamilies, roles, skills, skillScale } = framework(id)
    for (const { id: own, name } of [
      ...roleFamilies,
      ...roles,
      ...roles.flatMap((role) => role.roleLevels),
      ...skills,
      ...skillScale,
    ]) {
      expect(own).toBe(idFromName(name))
    }
  })
})

describe('uk-gdd-2025', () => {
  it('shows its 18 wordings at 51 requirements in 25 role levels of 12 roles', () => {
    const { roles } = framework('uk-gdd-2025')
    const worded = roles.flatMap((role) =>
      role.roleLevels.flatMap((roleLevel) => {
        const wordings = Object.keys(roleLevelWording(framework('uk-gdd-2025'), roleLevel).skills).length
        return wordings > 0 ? [{ role: role.id, wordings }] : []
      }),
    )
    expect(worded.reduce((sum, { wordings }) => sum + wordings, 0)).toBe(51)
    expect(worded).toHaveLength(25)
    expect(new Set(worded.map(({ role }) => role)).size).toBe(12)
    expect(frameworkCounts(framework('uk-gdd-2025'))).toMatchObject({
      roleFamilies: 8,
      requirementsWithWording: 51,
      wordings: 18,
    })
  })

  it('states no skill level for the four Chief roles alone, each of one role level with the id of the role', () => {
    const unstated = framework('uk-gdd-2025').roles.filter((role) =>
      role.roleLevels.some(({ requirements }) => requirements.some(({ skillLevel }) => skillLevel === null)),
    )
    expect(unstated.map(({ id }) => id)).toEqual([
      'chief-data-officer',
      'chief-digital-and-information-officer',
      'chief-information-security-officer',
      'chief-technology-officer',
    ])
    for (const { id, roleLevels } of unstated) {
      expect(roleLevels.map((roleLevel) => roleLevel.id)).toEqual([id])
      expect(roleLevels[0]?.requirements.every(({ skillLevel }) => skillLevel === null)).toBe(true)
    }
  })

  it('lists skills by name and role levels from the lowest', () => {
    const names = framework('uk-gdd-2025').skills.map(({ name }) => name)
    expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, 'en')))
    expect(productManager('uk-gdd-2025').roleLevels.map(({ id }) => id)).toEqual([
      'associate-product-manager',
      'product-manager',
      'senior-product-manager',
      'lead-product-manager',
      'head-of-product',
    ])
  })
})

describe('uk-ddat-2020', () => {
  const skillLevels = (skill: Id) =>
    productManager('uk-ddat-2020').roleLevels.map(
      ({ requirements }) => requirements.find((requirement) => requirement.skill === skill)?.skillLevel,
    )

  it('has Life-cycle perspective fall and rise again, as its document does', () => {
    expect(skillLevels('life-cycle-perspective')).toEqual(['awareness', 'working', 'expert', 'practitioner', 'expert'])
  })

  it('keeps wording on a requirement in the two places where it differs alone', () => {
    const differing = productManager('uk-ddat-2020').roleLevels.flatMap(({ id, requirements }) =>
      requirements.flatMap(({ skill, skillLevel, wording }) =>
        wording === undefined ? [] : [`${id} ${skill} ${skillLevel}`],
      ),
    )
    expect(differing).toHaveLength(2)
    expect(differing.map((each) => each.split(' ').slice(1).join(' ')).toSorted()).toEqual([
      'financial-ownership practitioner',
      'life-cycle-perspective expert',
    ])
  })

  it('has wording for every requirement', () => {
    expect(frameworkCounts(framework('uk-ddat-2020'))).toMatchObject({
      requirementsWithWording: 50,
      requirementsUnknown: 0,
    })
  })
})

describe('the Canadian drafts', () => {
  it.each(['ca-cds-pm-draft-2', 'ca-cds-pm-draft-1'] as const)(
    '%s asks every skill of every role level, at no skill level',
    (id) => {
      const skills = framework(id).skills.map((skill) => skill.id)
      for (const { requirements, grade } of productManager(id).roleLevels) {
        expect(requirements.map(({ skill }) => skill)).toEqual(skills)
        expect(requirements.every(({ skillLevel }) => skillLevel === null)).toBe(true)
        expect(grade).toMatch(/^CS-0[2-5]$/)
      }
    },
  )

  it('the second shows 6, 5, 6 and 8 responsibilities, and the column each role level was drawn from', () => {
    const roleLevels = productManager('ca-cds-pm-draft-2').roleLevels
    expect(roleLevels.map(({ responsibilities, drawnFrom }) => [responsibilities?.items.length, drawnFrom])).toEqual([
      [6, 'Aware'],
      [5, 'Working'],
      [6, 'Practitioner'],
      [8, 'Expert'],
      [undefined, undefined],
    ])
  })

  it('the first keeps what its authors left to be replaced apart from what a role level does', () => {
    const roleLevels = productManager('ca-cds-pm-draft-1').roleLevels
    expect(roleLevels.map(({ placeholders, responsibilities }) => [placeholders.length, responsibilities])).toEqual([
      [2, undefined],
      [0, undefined],
      [2, undefined],
      [2, undefined],
      [2, undefined],
    ])
  })

  it.each(['ca-cds-pm-draft-2', 'ca-cds-pm-draft-1'] as const)(
    '%s corrects the misspelt role level, keeps its name beside it and leads the old id on',
    (id) => {
      const principal = productManager(id).roleLevels.find((roleLevel) => roleLevel.id === 'principal-product-manager')
      expect(principal).toMatchObject({ name: 'Principal Product Manager', publishedName: 'Principle Product Manager' })
      expect(framework(id).redirects).toContainEqual({
        from: 'roles/product-manager/principle-product-manager',
        to: 'roles/product-manager/principal-product-manager',
      })
    },
  )
})
