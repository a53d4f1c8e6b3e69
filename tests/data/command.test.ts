import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import framework, { printable } from '../../data/pipeline/command/framework'
import { readFolderFiles, writeFolderFiles } from '../../data/pipeline/folder-files'
import { FRAMEWORKS_FOLDER } from '../../data/pipeline/framework-folders'
import { readFramework } from '../../data/pipeline/frameworks'
import { frameworkBreaking } from '../helpers/broken-framework'

const OFFICIAL_LIKE = 'tests/fixtures/official-like'
const ROLES = join(OFFICIAL_LIKE, 'roles.csv')
const SKILLS = join(OFFICIAL_LIKE, 'skills.csv')
const WITHOUT_FAULT =
  'Role,Role level,Ladder position,Skill,Skill level\nBaker,Baker,1,Kneading,Working\nBaker,Head baker,2,Kneading,Expert\n'

let folder = ''
let root = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'command-'))
  root = join(folder, 'frameworks')
  cpSync(FRAMEWORKS_FOLDER, root, { recursive: true })
  writeFileSync(join(folder, 'mill-lane_bakery.csv'), WITHOUT_FAULT)
})
afterAll(() => rmSync(folder, { recursive: true }))

async function run(...words: readonly string[]) {
  const said = { result: new Array<string>(), report: new Array<string>() }
  const code = await framework(words, root, {
    result: (line) => said.result.push(line),
    report: (line) => said.report.push(line),
  })
  return { code, result: said.result, report: said.report.join('\n') }
}

describe('framework import', () => {
  it('reports what it found, and says in one line what there is', async () => {
    const out = join(folder, 'official.json')
    const { code, result, report } = await run('import', '--roles', ROLES, '--skills', SKILLS, '--out', out)
    expect([code, result]).toEqual([0, ['3 role families, 3 roles, 8 role levels, 6 skills and 18 skill requirements']])
    expect(report).toContain(
      'warning: Spaces before or after names (3 places). Removed the spaces. What you can do: Nothing, or remove the spaces in the file.\n  roles.csv, row 15, Role Level: “Senior baker” has spaces before or after it',
    )
    expect(report).toContain('Hidden or damaged characters in text (11 places). Repaired.')
    expect(report).toContain('\n  and 6 more')
    const table = join(folder, 'report.csv')
    await run('import', '--roles', ROLES, '--skills', SKILLS, '--out', out, '--report', table)
    expect(readFileSync(table, 'utf8').match(/^Hidden or damaged characters in text,/gm)).toHaveLength(11)
    expect(await run('check', out)).toEqual({ code: 0, result, report: '' })
    expect(JSON.parse(readFileSync(out, 'utf8'))).toMatchObject({
      title: 'Government Digital and Data Profession Capability Framework',
      licence: { name: 'Open Government Licence v3.0' },
    })
  })

  it('writes a folder that the build reads, named by the file, and again when the file has changed', async () => {
    const file = join(folder, 'mill-lane_bakery.csv')
    const first = await run('import', '--roles', file)
    expect([first.code, first.result]).toEqual([0, ['1 role, 2 role levels, 1 skill and 2 skill requirements']])
    const written = join(root, 'mill-lane-bakery')
    expect(first.report).toBe(`Written to ${written}. Run \`npm run build\` to publish it.`)
    const read = await readFramework(written)
    expect(read.issues).toEqual([])
    expect(read.framework).toMatchObject({
      title: 'Mill-lane bakery',
      edition: expect.stringMatching(/^as read in \w+ \d{4}$/),
      licence: null,
      source: { title: 'mill-lane_bakery.csv' },
    })

    writeFileSync(file, WITHOUT_FAULT.replaceAll('Baker,', 'Miller,'))
    await run('import', '--roles', file)
    expect(readdirSync(join(written, 'roles'))).toEqual(['miller.json'])
  })

  it('leaves a framework the default that was made the default by hand', async () => {
    const file = join(folder, 'bread.csv')
    writeFileSync(file, WITHOUT_FAULT)
    await run('import', '--roles', file)
    const about = join(root, 'bread/framework.json')
    writeFileSync(about, readFileSync(about, 'utf8').replace('{', '{ "default": true,'))
    await run('import', '--roles', file)
    expect(JSON.parse(readFileSync(about, 'utf8'))).toMatchObject({ default: true })
    rmSync(join(root, 'bread'), { recursive: true })
  })

  it('takes a table of related skills along, and writes nothing where it has errors', async () => {
    const [file, table, out] = ['shop.csv', 'related.csv', 'shop.json'].map((name) => join(folder, name))
    writeFileSync(file ?? '', `${WITHOUT_FAULT}Baker,Head baker,2,Proving,Working\n`)
    writeFileSync(table ?? '', 'skill_a,skill_b,kind,reason\nKneading,Proving,related,"Both, in dough."\n')
    const words = ['import', '--roles', file ?? '', '--related', table ?? '', '--out', out ?? '']
    expect((await run(...words)).code).toBe(0)
    const row = { skills: ['kneading', 'proving'], kind: 'related', reason: 'Both, in dough.' }
    expect(JSON.parse(readFileSync(out ?? '', 'utf8'))).toMatchObject({ relatedSkills: [row] })

    rmSync(out ?? '')
    writeFileSync(
      table ?? '',
      'skill_a,skill_b,kind,reason\nKneading,Glazing,related,Both.\nKneading,Proving,like,Both.\n',
    )
    const { code, report } = await run(...words)
    expect([code, existsSync(out ?? '')]).toEqual([1, false])
    expect(report).toContain('related.csv, row 3: "like" is not a kind')
    expect(report).toContain('related.csv, row 2: the framework has no skill "glazing"')
  })

  it('takes an id and a title, for a table and for a framework in JSON alike', async () => {
    const out = join(folder, 'named.json')
    const named = ['--id', 'mill-lane', '--title', 'Careers at Mill Lane']
    await run('import', '--roles', join(folder, 'mill-lane_bakery.csv'), '--out', out, ...named)
    expect(JSON.parse(readFileSync(out, 'utf8'))).toMatchObject({
      id: 'mill-lane',
      title: 'Careers at Mill Lane',
      shortTitle: 'Careers at Mill Lane',
    })
    await run('import', '--roles', out, '--out', out, '--id', 'mill-lane-2')
    expect(JSON.parse(readFileSync(out, 'utf8'))).toMatchObject({ id: 'mill-lane-2', title: 'Careers at Mill Lane' })
  })

  it('does not change a bundled framework, and points to npm run official', async () => {
    const bundled = join(root, 'uk-gdd-2025')
    const before = await readFolderFiles(bundled)
    const { code, result, report } = await run('import', '--roles', ROLES, '--id', 'uk-gdd-2025')
    expect([code, result]).toEqual([1, []])
    expect(report).toMatch(/“uk-gdd-2025” is a bundled framework.*`npm run official`.* Nothing was written\.$/)
    expect(await readFolderFiles(bundled)).toEqual(before)
  })

  it('reads from an address on the web', async () => {
    const server = createServer((request, answer) =>
      request.url === '/download/roles.csv' ? answer.end(readFileSync(ROLES)) : answer.writeHead(404).end(),
    )
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
    const address = server.address()
    const href = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
    const out = join(folder, 'web.json')
    const { code, result } = await run('import', '--roles', `${href}/download/roles.csv`, '--out', out)
    const missing = await run('import', '--roles', `${href}/roles.csv`, '--out', out)
    server.close()
    expect([code, result]).toEqual([0, ['3 role families, 3 roles, 8 role levels, 6 skills and 18 skill requirements']])
    expect(missing).toEqual({
      code: 1,
      result: [],
      report: `${href}/roles.csv could not be downloaded: the server answered 404`,
    })
  })

  it('prints what it understood of a document with the option for each question, and reads it again without one', async () => {
    const table = 'tests/fixtures/documents/catalogue-ambiguous/table.csv'
    const out = join(folder, 'document.json')
    const open = await run('import', table, '--out', out)
    expect([open.code, open.result]).toEqual([0, ['0 roles, 0 role levels, 2 skills and 0 skill requirements']])
    expect(open.report).toContain(
      'Understood as --shape catalogue.\nNot certain: What are “Level 1”, “Level 2” and “Level 3”?',
    )
    expect(open.report).toContain('--levels-of\n  role: Levels of a role')
    const settled = await run('import', table, '--out', out, '--levels-of', 'role', '--role', 'Officer')
    expect([settled.code, settled.result]).toEqual([0, ['1 role, 3 role levels, 2 skills and 6 skill requirements']])
    expect(settled.report).toContain('The role is Officer. (--role "Officer")')
    expect(settled.report).not.toContain('Not certain')
  })

  it('reads several files as one framework', async () => {
    const files = ['01-trainee.md', '02-analyst.md', '03-senior.md'].map((name) =>
      join('tests/fixtures/documents/files-per-level', name),
    )
    const { result } = await run('import', ...files, '--out', join(folder, 'several.json'))
    expect(result).toEqual(['1 role, 3 role levels, 3 skills and 9 skill requirements'])
  })

  it('reads a document as `npm run framework` starts it, where each library is loaded when it is needed', () => {
    const out = join(folder, 'started.json')
    const command = ['tools/run.mjs', 'data/pipeline/command/framework.ts', 'import']
    const said = execFileSync(
      process.execPath,
      [...command, 'tests/fixtures/documents/files-per-level', '--out', out],
      { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] },
    )
    expect(said).toMatch(/^1 role, /)
  }, 60_000)

  it('reads the files of a folder, and says which it leaves out', async () => {
    const handbook = join(folder, 'handbook')
    mkdirSync(join(handbook, '.git'), { recursive: true })
    mkdirSync(join(handbook, 'roles'))
    writeFileSync(join(handbook, '.git', 'config.json'), '{"a": 1}')
    writeFileSync(join(handbook, 'logo.png'), '')
    for (const [name, word] of [
      ['Junior gardener', 'Plants'],
      ['Senior gardener', 'Plans'],
    ])
      writeFileSync(
        join(handbook, 'roles', `${name}.md`),
        `# ${name}\n\n## Beds\n\n- ${word} a bed.\n\n## Tools\n\n- ${word} tools.\n`,
      )
    const { code, result, report } = await run('import', handbook, '--out', join(folder, 'handbook.json'))
    expect([code, result]).toEqual([0, ['1 role, 2 role levels, 2 skills and 4 skill requirements']])
    expect(JSON.parse(readFileSync(join(folder, 'handbook.json'), 'utf8'))).toMatchObject({ title: 'Handbook' })
    expect(report).toContain('Other files in the folder (1 place). Left out.')
    expect(report).toContain('logo.png')
    expect(report).not.toContain('config.json')
  })

  it('writes nothing that does not pass the check, such as an empty title', async () => {
    const out = join(folder, 'untitled.json')
    const { code, result, report } = await run(
      'import',
      join(folder, 'mill-lane_bakery.csv'),
      '--title',
      '',
      '--out',
      out,
    )
    expect([code, result, existsSync(out)]).toEqual([1, [], false])
    expect(report).toMatch(/at title: .*\n.*Nothing was written/)
  })

  it('refuses an address with a password, which would be published', async () => {
    const { code, report } = await run('import', 'https://ann:secret@example.com/roles.csv')
    expect(code).toBe(1)
    expect(report).toMatch(/^The address at example\.com has a user name or password/)
    expect(report).not.toContain('secret')
  })

  it('leaves what was there where it cannot write: a folder, and a file', async () => {
    const file = join(folder, 'steady.csv')
    writeFileSync(file, WITHOUT_FAULT)
    await run('import', file)
    const before = readdirSync(join(root, 'steady'), { recursive: true })
    // What a run that was killed left behind.
    mkdirSync(join(root, '.steady.unfinished'))
    const blocked = await writeFolderFiles(join(root, 'steady'), new Map([['roles/\0.json', '{}']])).catch(String)
    expect(blocked).toMatch(/steady could not be written: .*Nothing was changed\.$/)
    expect(readdirSync(join(root, 'steady'), { recursive: true })).toEqual(before)
    expect(readdirSync(root).filter((name) => name.startsWith('.'))).toEqual([])

    const { code, report } = await run('import', file, '--out', join(folder, 'none/out.json'))
    expect(code).toBe(1)
    expect(report).toContain('could not be written: there is no such file or folder. Nothing was changed.')
  })

  it('with --strict writes nothing where there is a warning', async () => {
    const out = join(folder, 'strict.json')
    const faulty = await run('import', '--roles', ROLES, '--out', out, '--strict')
    expect([faulty.code, faulty.result, existsSync(out)]).toEqual([1, [], false])
    expect(faulty.report).toMatch(/--strict is set\. Nothing was written\.$/)
    expect(
      await run('import', '--roles', join(folder, 'mill-lane_bakery.csv'), '--out', out, '--strict'),
    ).toMatchObject({ code: 0 })
  })

  it.each([
    ['there is no such file', 'no-such.csv', /no-such\.csv could not be read: there is no such file/],
    ['it is data of something else', 'package.json', /Document without levels or skills/],
    ['no column is known', 'LICENSE', /Columns not found/],
    ['no level or skill is found in a document', 'README.md', /Document without levels or skills that we recognise/],
  ])('where %s gives 1 and no line', async (_why, file, report) => {
    const said = await run('import', '--roles', file)
    expect([said.code, said.result]).toEqual([1, []])
    expect(said.report).toMatch(report)
  })
})

describe('framework check', () => {
  const written = (rule: string): string => {
    const file = join(folder, `${rule}.json`)
    writeFileSync(file, JSON.stringify(frameworkBreaking(rule)))
    return file
  }

  it.each([
    [
      'a valid framework',
      () => 'tests/fixtures/valid-framework.json',
      0,
      ['1 role, 1 role level, 1 skill and 1 skill requirement'],
      /^$/,
    ],
    [
      'one with a warning',
      () => written('skill-is-required'),
      0,
      ['1 role, 1 role level, 2 skills and 1 skill requirement'],
      /warning \(skill-is-required\)/,
    ],
    ['one with an error', () => written('ids-unique'), 1, [], /error \(ids-unique\)/],
    ['another file', () => ROLES, 1, [], /is not valid JSON/],
    [
      'no file',
      () => 'tests/fixtures/no-such.json',
      1,
      [],
      /^tests\/fixtures\/no-such\.json could not be read: there is no such file or folder\.$/,
    ],
    ['a folder', () => 'tests/fixtures', 1, [], /^tests\/fixtures could not be read: it is a folder\.$/],
  ])('of %s reports what it found', async (_what, file, code, result, report) => {
    const said = await run('check', file())
    expect([said.code, said.result]).toEqual([code, result])
    expect(said.report).toMatch(report)
  })

  it('lists the first places of a kind and counts the others', async () => {
    const file = join(folder, 'many.json')
    const broken = structuredClone(frameworkBreaking('ids-unique')) as { skills: object[] }
    const skills = Array.from({ length: 40 }, (_, index) => ({ id: 'Knead', name: `Knead ${index}` }))
    writeFileSync(file, JSON.stringify({ ...broken, skills }))
    const { report } = await run('check', file)
    expect(report.split('\n').filter((line) => line.includes('id-is-kebab'))).toHaveLength(5)
    expect(report).toContain('and 35 more of this kind')
  })

  it('prints no character that steers the terminal', () => {
    expect(printable('a\u001B[31mb\u202Ec\nd')).toBe('a\\u001b[31mb\\u202ec\nd')
  })

  it('with --strict fails for a warning', async () => {
    expect(await run('check', written('skill-is-required'), '--strict')).toMatchObject({ code: 1 })
  })
})

describe('wrong usage', () => {
  it.each([
    [[], /^Name a command/],
    [['import'], /^Name the file to import/],
    [['import', '--rols', 'a.csv'], /--rols/],
    [['import', '--roles'], /--roles/],
    [['import', 'a.csv', '--sheets', 'One'], /--sheets/],
    [['import', '--roles', 'a.csv', '--id', 'Mill Lane'], /"Mill Lane" cannot be the id/],
    [['import', '--roles', 'a.csv', '--id', 'compare'], /"compare" cannot be the id/],
    [['import', '--roles', 'a.csv', '--id', 'index'], /"index" cannot be the id/],
    [['import', '--roles', 'a.csv', '--id', '404'], /"404" cannot be the id/],
    [['check'], /^Name the file to check/],
    [['check', 'a.json', '--out', 'b.json'], /^Unexpected "--out"/],
    [['open'], /^Unknown command "open"/],
  ])('%j gives 2 and says how it is used', async (words, why) => {
    const { code, result, report } = await run(...words)
    expect([code, result]).toEqual([2, []])
    expect(report).toMatch(why)
    expect(report).toContain('usage:')
  })
})
