import { describe, expect, it } from 'vitest'
import { exportFormats, type Exported } from '@/core/exporting/formats'
import { pathExport } from '@/core/exporting/path'
import { profileExport, type Answers } from '@/core/exporting/profile'
import { skillExport } from '@/core/exporting/skill'
import { planPath } from '@/core/moves/path-plan'
import { indexRequirements } from '@/core/moves/requirement-index'
import { gapsTo } from '@/core/profile/gaps'
import { ourJudgement } from '@/core/related-in-words'
import { listedSkills } from '@/core/profile/listed-skills'
import { emptyProfile, emptySkill, NOT_YET, type Profile } from '@/core/profile/model'
import { frameworkOutline, frameworkRequirements } from '@/core/views/framework'
import { ladderOf } from '@/core/views/role'
import { skillLadder } from '@/core/views/skill'
import { readFramework } from '../../../data/pipeline/frameworks'
import { bundledRequirements } from '../../helpers/bundled-requirements'
import { written, writtenRows } from '../../helpers/written'

const { framework } = await readFramework('data/frameworks/uk-ddat-2020')
if (!framework) throw new Error('The framework is not valid')
const outline = frameworkOutline(framework)
const end = { href: 'https://example.org/x', frameworks: [outline.framework] }

function found<Each extends { readonly id: string }>(list: readonly Each[], id: string): Each {
  const each = list.find((candidate) => candidate.id === id)
  if (!each) throw new Error(`no ${id}`)
  return each
}

/** Every format of a form that an export has, written. */
async function everyFormat(exported: Exported): Promise<string[]> {
  const formats = exportFormats.filter(({ form }) => exported[form])
  return Promise.all(formats.map(async (format) => String(await format.write(exported))))
}

describe('a skill', () => {
  const ladder = skillLadder(framework, found(framework.skills, 'life-cycle-perspective'))

  it('as Markdown has its statements by skill level, and the role levels that ask for it', async () => {
    const markdown = await written('Markdown', skillExport(ladder, end))
    expect(markdown.match(/^#+ .*/gm)).toEqual([
      '# Life-cycle perspective',
      ...['Awareness', 'Working', 'Practitioner', 'Expert'].flatMap((name) => [
        `## ${name}`,
        '### Role levels that ask for it',
      ]),
    ])
    expect(markdown).toContain('## Working\n\n- You ')
    expect(markdown).toContain('### Role levels that ask for it\n\n- Lead product manager (Product manager)\n')
    expect(markdown).toContain('- **Licence**: © Crown copyright')
    expect(markdown.endsWith('- **Link**: <https://example.org/x>\n')).toBe(true)
  })

  it('as CSV has a row for each statement and each role level', async () => {
    const rows = await writtenRows(skillExport(ladder, end))
    expect(rows.slice(0, 2)).toEqual([
      ['Part', 'Skill level', 'Role', 'Role level', 'Text'],
      ['Skill', '', '', '', 'Life-cycle perspective'],
    ])
    expect(rows.filter(([part]) => part === 'Role level that asks for it').map((row) => row.slice(1, 4))).toEqual([
      ['Awareness', 'Product manager', 'Associate product manager'],
      ['Working', 'Product manager', 'Product manager'],
      ['Practitioner', 'Product manager', 'Lead product manager'],
      ['Expert', 'Product manager', 'Senior product manager'],
      ['Expert', 'Product manager', 'Head of product'],
    ])
    expect(rows.filter(([part]) => part === 'Statement').length).toBeGreaterThan(4)
    expect(rows.slice(-4).map(([name]) => name)).toEqual(['Framework', 'Source', 'Licence', 'Link'])
  })

  it('lists close skills with their reasons, as our judgement', async () => {
    const { framework: uk } = await readFramework('data/frameworks/uk-gdd-2025')
    if (!uk) throw new Error('The framework is not valid')
    const exported = skillExport(skillLadder(uk, found(uk.skills, 'agile-and-lean-practices')), end)
    const reason = 'nearly the same skill. Both choose and adjust a team’s delivery method'
    expect((await written('Markdown', exported)).replaceAll("'", '’')).toContain(
      `## Close skills, in our judgement\n\n- **Agile working**: ${reason}`,
    )
    const close = (await writtenRows(exported)).filter(([part]) => part === 'Close skill, in our judgement')
    expect(close[0]?.[4]?.replaceAll("'", '’')).toMatch(new RegExp(`^Agile working: ${reason}`))
  })

  it('without skill levels lists its description, and who asks for it at none', async () => {
    const { framework: draft } = await readFramework('data/frameworks/ca-cds-pm-draft-2')
    if (!draft) throw new Error('The draft is not valid')
    const exported = skillExport(skillLadder(draft, found(draft.skills, 'product-ownership')), end)
    expect(await written('Markdown', exported)).toMatch(
      /^# Product Ownership\n\n[^#]+## Skill level not stated\n\n### Role levels that ask for it\n\n- /,
    )
    const asking = (await writtenRows(exported)).filter(([, skillLevel]) => skillLevel === 'Skill level not stated')
    expect(asking).toHaveLength(5)
  })
})

describe('a path', () => {
  const requirements = frameworkRequirements(framework)
  const addressOf = (roleLevel: string) => ({ framework: framework.id, role: 'product-manager', roleLevel })
  const plan = planPath(indexRequirements(requirements), {
    from: addressOf('product-manager'),
    to: addressOf('head-of-product'),
    stretch: 20,
    stepsBack: false,
    avoid: [],
    via: [],
  })
  if (plan.kind !== 'path') throw new Error('There is no path')
  const path = { plan, framework: outline.framework, from: 'My skills: Ann', to: 'Head of product' }
  const exported = pathExport({ ...path, outcome: 'To learn: 12 skill steps in 2 moves.' }, end)

  it('as Markdown has its moves in order, each with the skills to learn', async () => {
    const markdown = await written('Markdown', exported)
    expect(markdown).toMatch(
      /^# From My skills\\?: Ann to Head of product\n\nTo learn: 12 skill steps in 2 moves\.\n\n## Move 1: My skills: Ann to Senior product manager\n\n\*\*To learn\*\*: \d+ skill steps\n\n- \*\*/,
    )
    expect(markdown).toContain('## Move 2: Senior product manager to Head of product\n')
    expect(markdown).toContain('- **Life-cycle perspective**: Working to expert\n')
    expect(markdown).toContain('- **Licence**: © Crown copyright')
  })

  it('as CSV has a row for each skill, whose steps add up to the effort of the path', async () => {
    const rows = await writtenRows(exported)
    expect(rows[0]).toEqual([
      'Move',
      'From',
      'To',
      'Skill steps of the move',
      'By the framework alone',
      'Skill',
      'From skill level',
      'To skill level',
      'Skill steps to learn',
      'Close skill that counts, in our judgement',
    ])
    const learn = rows.filter(([move]) => /^\d+$/.test(move ?? ''))
    expect(learn.reduce((sum, row) => sum + Number(row[8]), 0)).toBe(plan.effort)
    const row = learn.find((cells) => cells[5] === 'Life-cycle perspective')
    expect(row?.slice(0, 5)).toEqual(['1', 'My skills: Ann', 'Senior product manager', '9', '9'])
    expect(row?.slice(5)).toEqual(['Life-cycle perspective', 'Working', 'Expert', '2', ''])
  })

  it('with related skills has both figures, and says whose judgement they are', async () => {
    const uk = indexRequirements(await bundledRequirements('uk-gdd-2025'))
    const at = (role: string) => ({ framework: 'uk-gdd-2025', role, roleLevel: role })
    const ends = { from: at('content-designer'), to: at('product-manager') }
    const related = planPath(uk, { ...ends, stretch: 40, stepsBack: false, avoid: [], via: [] })
    if (related.kind !== 'path') throw new Error('There is no path')
    const { framework: card } = uk
    const whole = pathExport({ plan: related, framework: card, from: 'A', to: 'B', outcome: 'All.' }, end)
    const markdown = await written('Markdown', whole)
    expect(markdown).toContain('is our judgement, not the framework’s.\n')
    expect(markdown).toMatch(/\*\*To learn\*\*: \d+ skill steps \(\d+ by the framework alone\)\n/)
    expect(markdown).toMatch(/\n {2}- (?:Nearly the same skill|Related skill): [A-Z][^\n]+, [a-z]+\n/)
    const moves = (await writtenRows(whole)).filter(([move]) => /^\d+$/.test(move ?? ''))
    expect(moves.some((row) => Number(row[4]) > Number(row[3]))).toBe(true)
    expect(moves.some((row) => row[9] !== '')).toBe(true)
  })
})

describe('somebody’s skills', () => {
  const ladder = ladderOf(framework, found(framework.roles, 'product-manager'))
  const target = found(ladder.roleLevels, 'product-manager')
  const said = (skill: string, fields: Partial<Profile['skills'][number]>) => ({ ...emptySkill(skill), ...fields })
  const profile: Profile = {
    ...emptyProfile('ann', framework.id),
    name: 'Ann =1+1',
    skills: [
      said('agile-working', { skillLevel: 'working', note: '=2+2', evidence: 'Two releases', met: ['You work.'] }),
      said('user-focus', { skillLevel: 'practitioner' }),
      said('strategic-ownership', { skillLevel: NOT_YET }),
      said('juggling', { skillLevel: 'expert', note: 'Kept.' }),
    ],
    nextSteps: [
      { id: '1', text: 'Shadow a release', due: '2027-03-01', done: false },
      { id: '2', text: '@Read', due: '', done: true },
    ],
  }
  const listed = listedSkills(profile, outline, gapsTo(profile, ladder, target))
  const answers: Answers = { profile, outline, base: undefined, target: target.name, listed }

  it('as Markdown have the gaps first, the largest at the top, then the rest and the next steps', async () => {
    const markdown = await written('Markdown', profileExport(answers))
    expect(markdown).toMatch(
      /^# Skills of Ann =1\+1\n\n- \*\*Closest role level\*\*: not chosen\n- \*\*Target\*\*: Product manager\n/,
    )
    expect(markdown.match(/^## .*/gm)).toEqual([
      '## Skills to learn, largest gap first',
      '## Other skills',
      `## Not in ${outline.framework.shortTitle}`,
      '## Next steps',
    ])
    expect(markdown).toMatch(
      /largest gap first\n\n### [^\n]+\n\n- \*\*Skill level\*\*: [^\n]+\n- \*\*Target\*\*: Practitioner\n- \*\*To learn\*\*: 3 skill steps\n/,
    )
    expect(markdown).toContain(
      '### Agile working\n\n- **Skill level**: Working\n- **Target**: Practitioner\n- **To learn**: 1 skill step\n- **Note**: \\=2+2\n- **Evidence**: Two releases\n- **Statements met (official wording or our explanation)**\n  - You work.\n',
    )
    expect(markdown).toContain('### Strategic ownership\n\n- **Skill level**: none yet\n')
    expect(markdown).toContain('### juggling\n\n- **Skill level**: Expert\n- **Note**: Kept.\n')
    expect(markdown).toContain(
      '### User focus\n\n- **Skill level**: Practitioner\n- **Target**: Practitioner\n- **To learn**: nothing\n',
    )
    expect(markdown).toContain('- **To do**: Shadow a release, by 2027-03-01\n- **Done**: \\@Read\n')
    expect(markdown).toContain('- **Licence**: © Crown copyright')
    expect(markdown).not.toContain('**Link**')
  })

  it('as CSV have a row for each skill and each next step, and no cell that a spreadsheet would run', async () => {
    const rows = await writtenRows(profileExport(answers))
    expect(rows.filter(([part]) => part === 'Skill')).toHaveLength(11)
    const own = rows.find(([, name]) => name === 'Agile working')
    expect(own?.slice(2, 8)).toEqual(['Working', 'Practitioner', '1', "'=2+2", 'Two releases', 'You work.'])
    expect(rows.filter(([part]) => part === 'Next step').map((row) => [row[1], row[8], row[9]])).toEqual([
      ['Shadow a release', '2027-03-01', 'no'],
      ["'@Read", '', 'yes'],
    ])
    expect(rows.flat().filter((cell) => /^[=+\-@]/.test(cell))).toEqual([])
  })

  it('with related skills have both figures and the skill that counts, and say whose judgement it is', async () => {
    const pair = { skills: ['user-focus', 'strategic-ownership'], kind: 'related', reason: 'Why.' } as const
    const close = { relatedSkills: [pair], skills: outline.skills }
    const counted = { ...answers, listed: listedSkills(profile, outline, gapsTo(profile, ladder, target, close)) }
    const markdown = await written('Markdown', profileExport(counted))
    expect(markdown).toContain(ourJudgement)
    expect(markdown).toContain(
      '- **To learn**: 1 skill step (3 by the framework alone)\n  - Related skill: User focus, practitioner\n',
    )
    expect(await written('Markdown', profileExport(answers))).not.toContain('by the framework alone')
    const [heading = [], ...rows] = await writtenRows(profileExport(counted))
    const own = rows.find(([, name]) => name === 'Strategic ownership') ?? []
    expect(heading.flatMap((name, place) => (own[place] ? [[name, own[place]]] : []))).toEqual([
      ['Part', 'Skill'],
      ['Name', 'Strategic ownership'],
      ['Skill level', 'none yet'],
      ['Target', 'Practitioner'],
      ['Skill steps to learn', '1'],
      ['By the framework alone', '3'],
      ['Close skill that counts, in our judgement', 'Related skill: User focus, practitioner'],
    ])
  })

  it('say whose words they quote in every format', async () => {
    const texts = await everyFormat(profileExport(answers))
    expect(texts).not.toHaveLength(0)
    for (const text of texts) expect(text).toContain('Open Government Licence v3.0')
  })

  it('without a target or a name are still exported', async () => {
    const blank = { ...emptyProfile('bob', framework.id), skills: profile.skills }
    const exported = profileExport({
      ...answers,
      profile: blank,
      target: undefined,
      listed: listedSkills(blank, outline, []),
    })
    expect(exported.fileName).toBe('skills-mine')
    expect(await written('Markdown', exported)).toContain('- **Target**: not chosen\n\n## Skills\n')
  })
})
