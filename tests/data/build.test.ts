import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import build from '../../data/pipeline/build'
import check from '../../data/pipeline/check'
import valid from '../fixtures/valid-framework.json'
import { FRAMEWORKS_FOLDER, frameworkFolders } from '../../data/pipeline/framework-folders'

let folder = ''
const said = { log: vi.spyOn(console, 'log'), error: vi.spyOn(console, 'error') }

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'frameworks-'))
  for (const spy of Object.values(said)) spy.mockReset().mockImplementation(() => {})
})

afterEach(() => rmSync(folder, { recursive: true }))

/** Every file under a folder with what it holds. */
function everyFile(root: string): Record<string, string> {
  const paths = readdirSync(root, { recursive: true, withFileTypes: true }).flatMap((entry) =>
    entry.isFile() ? [join(entry.parentPath, entry.name)] : [],
  )
  return Object.fromEntries(paths.toSorted().map((path) => [path.slice(root.length + 1), readFileSync(path, 'utf8')]))
}

/** A data folder of one bundled framework, whose skills.json a test may spoil. */
function dataFolder(spoil: (skills: string) => string = (skills) => skills): string {
  const data = join(folder, 'data')
  cpSync(join(FRAMEWORKS_FOLDER, 'uk-ddat-2020'), join(data, 'uk-ddat-2020'), { recursive: true })
  const skills = join(data, 'uk-ddat-2020/skills.json')
  writeFileSync(skills, spoil(readFileSync(skills, 'utf8')))
  return data
}

describe('npm run data', () => {
  it('writes the same bytes for the same data, and clears away what it wrote before', async () => {
    const [once, again] = [join(folder, 'once'), join(folder, 'again')]
    mkdirSync(join(again, 'frameworks/gone'), { recursive: true })
    writeFileSync(join(again, 'frameworks/gone/outline.json'), '{}')
    writeFileSync(join(again, 'favicon.svg'), '<svg/>')
    expect([await build([FRAMEWORKS_FOLDER, once]), await build([FRAMEWORKS_FOLDER, again])]).toEqual([0, 0])

    const { 'favicon.svg': kept, ...written } = everyFile(again)
    expect(kept).toBe('<svg/>')
    expect(written).toEqual(everyFile(once))
    expect(said.log).toHaveBeenCalledWith(
      `Wrote ${Object.keys(written).length} files for ${frameworkFolders().length} frameworks`,
    )
    expect(said.error).not.toHaveBeenCalled()
  })

  it('writes an index, the default framework first, and keeps what opens one role apart from all the others', async () => {
    await build([FRAMEWORKS_FOLDER, folder])
    const files = everyFile(folder)
    const index: readonly { id: string }[] = JSON.parse(files['frameworks/index.json'] ?? '')
    expect(index.map(({ id }) => id)).toEqual(frameworkFolders())
    expect(index[0]?.id).toBe('uk-gdd-2025')

    // Files of a framework as a whole, each fetched by the one screen that needs it.
    const wholeFramework =
      /(outline|framework|requirements|related-skills|summaries|map|framework\.schema|synonyms)\.json$/
    const large = Object.entries(files).filter(
      ([path, content]) => content.length > 20_000 && !wholeFramework.test(path),
    )
    expect(large.map(([path]) => path)).toEqual([])
  })

  it('with a fault prints it with its place, gives 1 and leaves the site as it was', async () => {
    const out = join(folder, 'out')
    expect(await build([dataFolder(), out])).toBe(0)
    const before = everyFile(out)
    expect(await build([dataFolder((skills) => skills.replace('"expert"', '"master"')), out])).toBe(1)
    expect(said.error.mock.calls.flat().join('\n')).toMatch(
      /^uk-ddat-2020:\n {2}error \(wording-at-known-skill-level\) at skills\[agile-working\]\.wording\.master: /,
    )
    expect(everyFile(out)).toEqual(before)
  })

  it('publishes a JSON Schema with every part of a framework', async () => {
    await build([dataFolder(), folder])
    expect(existsSync(join(folder, 'schema/framework.schema.json'))).toBe(true)
    const schema: unknown = JSON.parse(readFileSync(join(folder, 'schema/framework.schema.json'), 'utf8'))
    expect(schema).toMatchObject({
      required: [
        'format',
        'id',
        'title',
        'shortTitle',
        'publisher',
        'edition',
        'language',
        'licence',
        'source',
        'skillScale',
      ],
      additionalProperties: false,
      properties: {
        $schema: { type: 'string' },
        roles: { items: { $ref: '#/$defs/role' } },
        skills: { items: { $ref: '#/$defs/skill' } },
      },
      $defs: {
        requirement: { required: ['skill', 'skillLevel'] },
        wording: {},
        listWording: {},
        roleLevel: {},
        role: {},
        skill: {},
      },
    })
  })
})

describe('a folder', () => {
  const { roles, skills, ...about } = valid

  /** The valid framework under another id, with what its framework.json says besides. */
  function writeFolder(id: string, besides: object) {
    mkdirSync(join(folder, 'data', id, 'roles'), { recursive: true })
    const write = (file: string, content: object) =>
      writeFileSync(join(folder, 'data', id, file), JSON.stringify(content))
    write('framework.json', { ...about, id, ...besides })
    write('skills.json', skills)
    for (const { id: role, ...fields } of roles) write(`roles/${role}.json`, fields)
  }

  it('is enough to be published: the default first, the others by id', async () => {
    const data = dataFolder()
    writeFolder('bakery', {})
    writeFolder('mill', { default: true })
    expect(await build([data, folder])).toBe(0)
    const index: readonly { id: string }[] = JSON.parse(readFileSync(join(folder, 'frameworks/index.json'), 'utf8'))
    expect(index.map(({ id }) => id)).toEqual(['mill', 'bakery', 'uk-ddat-2020'])
    expect(said.error).not.toHaveBeenCalled()
  })

  it('has a fault where it says neither true nor false of being the default', async () => {
    writeFolder('bakery', { default: 'yes' })
    expect(await check([join(folder, 'data')])).toBe(1)
    expect(said.log.mock.calls.flat().at(-1)).toContain(
      'error (folder) at bakery/framework.json: default is neither true nor false',
    )
  })
})

describe('npm run data:check', () => {
  it('prints what each framework holds', async () => {
    expect(await check([dataFolder()])).toBe(0)
    expect(said.log.mock.calls).toEqual([
      ['uk-ddat-2020: 1 role, 5 role levels, 10 skills and 50 skill requirements, 0 problems'],
    ])
  })

  it('prints every issue under the framework it is in; a warning does not fail it, an error does', async () => {
    const unused = (skills: string) => skills.replace('[', '[{ "id": "juggling", "name": "Juggling" },')
    expect(await check([dataFolder(unused)])).toBe(0)
    expect(said.log.mock.calls.flat().join()).toContain(
      '11 skills and 50 skill requirements, 1 problem\n  warning (skill-is-required) at skills[juggling]: ',
    )

    expect(await check([dataFolder(() => '[')])).toBe(1)
    expect(said.log.mock.calls.flat().at(-1)).toMatch(
      /^uk-ddat-2020: not valid, 1 problem\n {2}error \(folder\) at uk-ddat-2020\/skills\.json: it is not valid JSON/,
    )
  })
})
