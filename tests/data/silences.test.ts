import { describe, expect, test } from 'vitest'
import type { Framework, Id, RoleLevel, Skill } from '@/core/model'
import { statementsOf } from '@/core/comparing/statements'
import { readFramework } from '../../data/pipeline/frameworks'

/** What the documents hide, and what a well-meant edit would put right: each of these is as the source has it. */

describe('uk-ddat-2020', async () => {
  const { framework, productManager, roleLevel, skill, asked } = await bundled('uk-ddat-2020')

  test('is one role of five role levels, ten skills and fifty requirements, each with a skill level', () => {
    expect(framework.roles).toHaveLength(1)
    expect(namesOf(productManager.roleLevels)).toEqual([
      'Associate product manager',
      'Product manager',
      'Senior product manager',
      'Lead product manager',
      'Head of product',
    ])
    expect(framework.skills).toHaveLength(10)
    expect(
      productManager.roleLevels
        .flatMap(({ requirements }) => requirements.map(({ skillLevel }) => skillLevel))
        .filter((one) => one !== null),
    ).toHaveLength(50)
  })

  test('Life-cycle perspective falls between Senior and Lead, and rises again', () => {
    const course = productManager.roleLevels.map(({ id }) => asked(id, 'life-cycle-perspective')?.skillLevel)
    expect(course).toEqual(['awareness', 'working', 'expert', 'practitioner', 'expert'])
  })

  test('Financial ownership stays at practitioner from Product manager to Senior, in other words', () => {
    expect(asked('product-manager', 'financial-ownership')).toEqual({
      skill: 'financial-ownership',
      skillLevel: 'practitioner',
    })
    expect(skill('financial-ownership').wording.practitioner).toContain(
      'You know how to integrate a product with other services.',
    )
    const senior = asked('senior-product-manager', 'financial-ownership')
    expect(senior?.skillLevel).toBe('practitioner')
    expect(senior?.wording).toContain('You can integrate a product with other services.')
    expect(senior?.wording).toContain('You know how to realise benefits')
  })

  test('Life-cycle perspective at expert has “the” stages at Senior and none at Head', () => {
    expect(skill('life-cycle-perspective').wording.expert).toMatch(
      /as they move through the stages of the product life cycle\.$/,
    )
    expect(asked('head-of-product', 'life-cycle-perspective')?.wording).toMatch(
      /as they move through stages of the product life cycle\.$/,
    )
  })

  test('everywhere else a skill at a skill level has one wording', () => {
    const differing = productManager.roleLevels.flatMap(({ id, requirements }) =>
      requirements.filter(({ wording }) => wording !== undefined).map(({ skill: of }) => `${id} ${of}`),
    )
    expect(differing).toEqual(['senior-product-manager financial-ownership', 'head-of-product life-cycle-perspective'])
    for (const { requirements } of productManager.roleLevels) {
      for (const { skill: of, skillLevel } of requirements)
        expect(skill(of).wording).toHaveProperty(skillLevel ?? 'none')
    }
  })

  test('two sentences with no space between them are two statements, and keep having none', () => {
    const { description } = skill('user-focus')
    expect(description).toContain('relationships with users.You put users first')
    expect(statementsOf(description)).toContain('You put users first and can manage competing priorities.')
  })

  test('Associate has two paragraphs and no list; only Product manager has words after the list', () => {
    expect(roleLevel('associate-product-manager').summary).toHaveLength(2)
    expect(productManager.roleLevels.map(({ responsibilities }) => responsibilities?.items.length)).toEqual([
      undefined,
      5,
      4,
      6,
      6,
    ])
    expect(productManager.roleLevels.map(({ closing }) => closing.length)).toEqual([0, 1, 0, 0, 0])
  })

  test('related roles and related courses are told apart', () => {
    expect(productManager.relatedRoles).toEqual(['Service owner', 'Delivery manager', 'Service designer'])
    expect(productManager.relatedCourses).toEqual(['Working level for product managers course', 'Service owner course'])
    expect(productManager.furtherReading).toHaveLength(5)
  })

  test('misspelt words stay', () => {
    expect(roleLevel('product-manager').summary).toEqual(['A product manager defines, owns and solve problems.'])
    expect(roleLevel('head-of-product').responsibilities?.items.at(-1)).toBe(
      'line-manage senior and lead product mangers',
    )
    expect(framework.repairs).toEqual([])
  })
})

describe('uk-gdd-2025', async () => {
  const { framework, productManager, roleLevel, skill } = await bundled('uk-gdd-2025')
  const requirements = framework.roles.flatMap((role) =>
    role.roleLevels.flatMap((one) =>
      one.requirements.map((requirement) => ({ role: role.id, roleLevel: `${role.id}/${one.id}`, ...requirement })),
    ),
  )

  test('is 8 role families, 52 roles, 205 role levels, 188 skills and 1,809 requirements', () => {
    expect(framework.roleFamilies).toHaveLength(8)
    expect(framework.roles).toHaveLength(52)
    expect(framework.roles.flatMap(({ roleLevels }) => roleLevels)).toHaveLength(205)
    expect(framework.skills).toHaveLength(188)
    expect(requirements).toHaveLength(1809)
  })

  test('eighteen wordings, nine skills at two skill levels each, speak for 51 requirements in 25 role levels of 12 roles', () => {
    expect(framework.skills.flatMap(({ wording }) => Object.keys(wording))).toHaveLength(18)
    expect(framework.skills.filter(({ wording }) => Object.keys(wording).length === 2)).toHaveLength(9)
    const worded = requirements.filter(
      ({ skill: id, skillLevel }) => skillLevel !== null && skillLevel in skill(id).wording,
    )
    expect(worded).toHaveLength(51)
    expect(new Set(worded.map((one) => one.roleLevel)).size).toBe(25)
    expect(new Set(worded.map((one) => one.role)).size).toBe(12)
  })

  test('only the four Chief roles leave their skill levels unstated, all of them', () => {
    const silent = framework.roles.filter(({ roleLevels }) =>
      roleLevels.some((one) => one.requirements.some(({ skillLevel }) => skillLevel === null)),
    )
    expect(silent).toHaveLength(4)
    for (const role of silent) {
      expect(role.name).toMatch(/^Chief /)
      expect(role.roleLevels.map(({ id, name }) => ({ id, name }))).toEqual([{ id: role.id, name: role.name }])
      expect(
        role.roleLevels.flatMap((one) => one.requirements.filter(({ skillLevel }) => skillLevel !== null)),
      ).toEqual([])
    }
  })

  test('Product manager has a summary and four responsibilities, and two of its five role levels have words of their own', () => {
    expect(productManager.summary).toHaveLength(1)
    expect(productManager.responsibilities?.items).toHaveLength(4)
    expect(namesOf(productManager.roleLevels.filter(({ summary }) => summary.length > 0))).toEqual([
      'Associate product manager',
      'Head of product',
    ])
    expect(roleLevel('associate-product-manager').responsibilities?.items).toHaveLength(3)
    expect(roleLevel('head-of-product').responsibilities?.items).toHaveLength(5)
  })

  test('the encoding fault is out of the wording and listed', () => {
    expect(JSON.stringify([framework.roles, framework.skills])).not.toContain('â')
    expect(framework.repairs.map(({ published }) => published)).toEqual([
      'emerging talent schemes.â€¨',
      'in their organisation. â€¨',
    ])
  })
})

describe('ca-cds-pm-draft-2', async () => {
  const { framework, productManager, roleLevel, skill } = await bundled('ca-cds-pm-draft-2')

  test('four role levels have 6, 5, 6 and 8 responsibilities and a column; Head has one sentence and neither', () => {
    expect(productManager.roleLevels.map(({ responsibilities }) => responsibilities?.items.length)).toEqual([
      6,
      5,
      6,
      8,
      undefined,
    ])
    expect(productManager.roleLevels.map(({ drawnFrom }) => drawnFrom)).toEqual([
      'Aware',
      'Working',
      'Practitioner',
      'Expert',
      undefined,
    ])
    expect(roleLevel('head-of-product-management').summary).toEqual([
      'The Head of Product Management role is an similar to the Principle Product Manager role with the addition of people management.',
    ])
  })

  test('every role level asks for all six skills, and at no stated skill level', () => {
    expect(framework.skills).toHaveLength(6)
    for (const { requirements } of productManager.roleLevels)
      expect(requirements).toEqual(everySkillUnstated(framework))
  })

  test('what a stakeholder is stands apart from the statements', () => {
    const { definition, description } = skill('stakeholder-management')
    expect(definition).toMatch(/^Definition of stakeholder in the context of product management : A stakeholder/)
    expect(statementsOf(description)).toHaveLength(8)
  })

  test('the items that lost their bullet are items, and listed as repairs', () => {
    expect(statementsOf(skill('product-strategy-thinking').description)[2]).toMatch(
      /^Defines a clear product strategy, roadmap and goals/,
    )
    expect(statementsOf(skill('product-communication-and-representation').description).at(-1)).toMatch(
      /^Ensures that the team published/,
    )
    expect(roleLevel('principal-product-manager').responsibilities?.items[4]).toMatch(
      /^Role models the expected behaviours/,
    )
    expect(framework.repairs.filter(({ repaired }) => repaired.startsWith('* '))).toHaveLength(3)
  })

  test('the authors’ notes are notes and nothing else', () => {
    expect(framework.notes).toHaveLength(2)
    expect(productManager.roleLevels.map(({ notes }) => notes.length)).toEqual([1, 1, 1, 1, 0])
    expect(JSON.stringify(framework)).not.toContain('<strong')
  })

  test('double spaces and misspelt words stay', () => {
    expect(roleLevel('associate-product-manager').responsibilities?.items[0]).toContain(
      'definition of  product artifacts',
    )
    expect(roleLevel('product-manager').responsibilities?.leadIn).toBe(
      'The Product Manager role has the following day-to-day responsiblities:',
    )
    expect(statementsOf(skill('leadership').description)[0]).toMatch(/team members and stakeholders others$/)
  })
})

describe('ca-cds-pm-draft-1', async () => {
  const { framework, productManager, roleLevel, skill } = await bundled('ca-cds-pm-draft-1')

  test('four role levels have a sentence and two placeholders; Product Manager has neither', () => {
    expect(productManager.roleLevels.map(({ summary }) => summary.length)).toEqual([1, 0, 1, 1, 1])
    for (const { id, placeholders } of productManager.roleLevels) {
      expect(placeholders).toEqual(id === 'product-manager' ? [] : ['Responisibility changes', 'Scope changes'])
    }
    expect(roleLevel('associate-product-manager').summary[0]).toMatch(/int he following ways:$/)
  })

  test('no role level has responsibilities', () => {
    expect(productManager.roleLevels.filter(({ responsibilities }) => responsibilities !== undefined)).toEqual([])
  })

  test('every role level asks for all ten skills, and at no stated skill level', () => {
    expect(framework.skills).toHaveLength(10)
    for (const { requirements } of productManager.roleLevels)
      expect(requirements).toEqual(everySkillUnstated(framework))
  })

  test('Product ownership is one of the ten, though its line lost its marks', () => {
    expect(skill('product-ownership').description).toMatch(
      /^You know how to use a range of product management principles/,
    )
    expect(framework.repairs).toContainEqual(
      expect.objectContaining({ where: 'Product ownership, description', published: 'Product ownership. You know' }),
    )
  })
})

describe.each(['ca-cds-pm-draft-1', 'ca-cds-pm-draft-2'])('%s', async (id) => {
  const { framework, productManager, roleLevel } = await bundled(id)

  test('grades stand beside the role levels, the last on two of them', () => {
    expect(productManager.roleLevels.map(({ grade }) => grade)).toEqual(['CS-02', 'CS-03', 'CS-04', 'CS-05', 'CS-05'])
  })

  test('Principle is corrected in the name alone, and the old id leads to the new', () => {
    expect(roleLevel('principal-product-manager')).toMatchObject({
      name: 'Principal Product Manager',
      publishedName: 'Principle Product Manager',
    })
    expect(framework.redirects).toEqual([
      {
        from: 'roles/product-manager/principle-product-manager',
        to: 'roles/product-manager/principal-product-manager',
      },
    ])
    expect(roleLevel('head-of-product-management').summary[0]).toContain('Principle Product Manager')
  })

  test('states no licence and no address', () => {
    expect(framework.licence).toBeNull()
    expect(framework.source.href).toBeUndefined()
  })
})

/** A bundled framework, with ways to its one Product manager that fail by name. */
async function bundled(id: Id) {
  const { framework, issues } = await readFramework(`data/frameworks/${id}`)
  if (!framework) throw new Error(JSON.stringify(issues))
  const productManager = byId(framework.roles, 'product-manager')
  const roleLevel = (of: Id): RoleLevel => byId(productManager.roleLevels, of)
  const skill = (of: Id): Skill => byId(framework.skills, of)
  const asked = (of: Id, skillId: Id) => roleLevel(of).requirements.find((one) => one.skill === skillId)
  return { framework, productManager, roleLevel, skill, asked }
}

function byId<Named extends { readonly id: Id }>(list: readonly Named[], id: Id): Named {
  const found = list.find((one) => one.id === id)
  if (!found) throw new Error(`there is no ${id}`)
  return found
}

const namesOf = (list: readonly { readonly name: string }[]) => list.map(({ name }) => name)

const everySkillUnstated = ({ skills }: Framework) => skills.map(({ id }) => ({ skill: id, skillLevel: null }))
