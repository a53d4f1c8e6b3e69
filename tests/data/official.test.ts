import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type RequestListener, type ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { load as loadYaml } from 'js-yaml'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import build from '../../data/pipeline/build'
import { FRAMEWORKS_FOLDER } from '../../data/pipeline/framework-folders'
import { readFramework } from '../../data/pipeline/frameworks'
import official, { type OfficialOptions } from '../../data/pipeline/official/official'
import type { Role } from '@/core/model'
import type { FrameworkSummary } from '@/core/views/model'
import { csvFile } from '@/core/text/csv-cell'

const { framework } = await readFramework(join(FRAMEWORKS_FOLDER, 'uk-gdd-2025'))
if (!framework) throw new Error('no uk-gdd-2025')
const bundled = framework
const nameOf = new Map(bundled.skills.map(({ id, name }) => [id, name]))

const heading =
  'Role Family,Role,Role Description,Role Level,Role Level Description,Skill Name,Skill Description,Skill Level,Skill Level Description,Role Type'

/** What the made-up file says of a skill at a skill level. */
const wordingOf = (skill: string, skillLevel: string | null) => `You can:\n- do “${skill}”, as ${skillLevel} does`

/** A file in the manner of the official one, with wording made up, of roles of the bundled framework. */
function rolesCsv(roles: readonly Role[], extra: readonly string[] = []): string {
  const rows = roles.flatMap((role) =>
    role.roleLevels.flatMap((roleLevel) =>
      roleLevel.requirements.map(({ skill, skillLevel }) => {
        const name = nameOf.get(skill) ?? ''
        const cells = ['', role.name, 'It is a role.', roleLevel.name, 'It is a level.', name, 'It is a skill.']
        return [...cells, skillLevel ?? '', wordingOf(name, skillLevel), '', ...extra.map(() => 'more')]
      }),
    ),
  )
  return csvFile([[...heading.split(','), ...extra], ...rows])
}

const skillsCsv = csvFile([
  ['Skill Name', 'Skill Description', 'Awareness', 'Working', 'Practitioner', 'Expert', 'Roles that require Skill'],
  ['Product management', 'It is a skill.', 'You know it.', 'You do it.', 'You teach it.', 'You lead it.', ''],
])
const productManager = bundled.roles.filter(({ id }) => id === 'product-manager')
const roles = rolesCsv(productManager)

let folder = ''
let root = ''
let close = () => {}
let requests: string[] = []
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'official-'))
  root = join(folder, 'official')
  requests = []
})
afterEach(() => {
  close()
  rmSync(folder, { recursive: true })
})

type Answers = Readonly<Record<string, string | ((answer: ServerResponse) => void)>>

/** Serves files and pages by their path on this machine. Gives its address. */
async function serve(answers: Answers): Promise<string> {
  const listener: RequestListener = ({ url = '' }, answer) => {
    requests.push(url)
    const content = answers[url]
    if (content === undefined) answer.writeHead(404).end()
    else if (typeof content === 'function') content(answer)
    else answer.setHeader('content-type', content.startsWith('<') ? 'text/html' : 'text/csv').end(content)
  }
  const server = createServer(listener)
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  close = () => server.close()
  const address = server.address()
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
}

async function run(words: readonly string[], options: OfficialOptions = {}) {
  const said: string[] = []
  const code = await official(words, { root, waits: [1, 1], say: (line) => said.push(line), ...options })
  return { code, said: said.join('\n') }
}

const editions = () => (readdirSync(folder).includes('official') ? readdirSync(root).toSorted() : [])
const page = (...links: readonly string[]) =>
  `<!doctype html><h1>Download</h1>${links.map((href) => `<p><a href="${href}">here</a></p>`).join('')}`
const november = new Date('2026-11-30T12:00:00Z')

describe('npm run official', () => {
  it('finds both files behind the links of a page by their columns, through a redirect, and keeps them', async () => {
    const site = await serve({
      '/page': page('/help', 'mailto:somebody@example.com', '/assets/b.csv#top', '/assets/one-moved.csv?v=2'),
      '/help': page('/page'),
      '/assets/b.csv': skillsCsv,
      '/assets/one-moved.csv?v=2': (answer) => answer.writeHead(302, { location: '/elsewhere/2026.txt' }).end(),
      '/elsewhere/2026.txt': rolesCsv(productManager, ['Career stage', 'Pay']),
    })
    const { code, said } = await run(['--from', `${site}/page`], { now: november })
    expect(said).toContain(`Found roles.csv at ${site}/elsewhere/2026.txt`)
    expect(said).toContain('the column “Career stage” is not used')
    expect(said).toMatch(/Kept in .*2026-11: official wording for [\d,]+ of 1,809 skill requirements\./)
    expect(code).toBe(0)
    expect(readdirSync(join(root, '2026-11')).toSorted()).toEqual([
      'report.csv',
      'roles.csv',
      'skills.csv',
      'source.json',
    ])
    expect(JSON.parse(readFileSync(join(root, '2026-11/source.json'), 'utf8'))).toMatchObject({
      downloaded: '2026-11-30T12:00:00.000Z',
      files: [
        { file: 'roles.csv', from: `${site}/elsewhere/2026.txt`, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
        { file: 'skills.csv' },
      ],
    })
  })

  it('takes the addresses of files, or a folder, of which the newest file of a kind counts', async () => {
    const site = await serve({ '/1': roles, '/2': skillsCsv })
    expect((await run(['--from', `${site}/2`, '--from', `${site}/1`])).code).toBe(0)
    rmSync(root, { recursive: true })

    const downloads = join(folder, 'downloads')
    mkdirSync(downloads)
    writeFileSync(join(downloads, 'photo.png'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]))
    writeFileSync(join(downloads, 'Role content (1).csv'), `\uFEFF${roles}`)
    const { code, said } = await run(['--from', downloads, '--report', join(folder, 'report.csv')])
    expect([code, editions()]).toEqual([0, [new Date().toISOString().slice(0, 7)]])
    expect(said).toContain('There is no file of skills.')
    expect(readFileSync(join(folder, 'report.csv'), 'utf8')).toMatch(/^Problem,File,Row/)
  })

  it('keeps what differs as a further edition, and leaves the older ones', async () => {
    const write = (text: string) => writeFileSync(join(folder, 'roles.csv'), text)
    const at = (day: string) => run(['--from', join(folder, 'roles.csv')], { now: new Date(day) })
    write(roles)
    await at('2026-11-02')
    expect((await at('2026-11-03')).said).toContain('Nothing has changed since 2026-11:')
    write(roles.replaceAll('It is a level.', 'It is one level.'))
    await at('2026-11-03')
    write(roles.replaceAll('It is a level.', 'It is another level.'))
    await at('2026-11-03')
    write(roles.replaceAll('It is a level.', 'It is a level of a role.'))
    await at('2027-02-01')
    expect(editions()).toEqual(['2026-11', '2026-11-03', '2026-11-03-2', '2027-02'])
    expect(readFileSync(join(root, '2026-11/roles.csv'), 'utf8')).toBe(roles)
  })

  it('tries again where the server fails for a while', async () => {
    let times = 0
    const site = await serve({
      '/roles.csv': (answer) => {
        times += 1
        if (times === 1) answer.writeHead(503).end()
        else if (times === 2)
          answer
            .writeHead(200, { 'content-length': Buffer.byteLength(roles) + 10 })
            .end(roles)
            .destroy()
        else answer.end(roles)
      },
    })
    expect((await run(['--from', `${site}/roles.csv`])).code).toBe(0)
    expect(times).toBe(3)
  })

  const cutOff = roles.slice(0, roles.lastIndexOf('You can') + 5)
  it.each<[string, Answers, RegExp, number]>([
    [
      'the server fails',
      { '/': (answer) => answer.writeHead(500).end() },
      /the server answered 500\. We tried 3 times/,
      3,
    ],
    ['there is no page any more', {}, /the server answered 404\. Nothing was changed/, 1],
    [
      'the page has no files',
      { '/': page('/about', '/news.csv'), '/about': page(), '/news.csv': 'Date,News\n1 May,None\n' },
      /There is no file of roles at .* We looked at 1 file: .*news\.csv\. If it is a page, it may have changed/,
      3,
    ],
    ['the page has no links', { '/': page() }, /We found no files\./, 1],
    [
      'a link of the page is dead',
      { '/': page('/roles.csv') },
      /roles\.csv could not be downloaded: the server answered 404\.\nThere is no file of roles/,
      2,
    ],
    ['a file ends in the middle of a row', { '/': cutOff }, /roles\.csv ends in the middle of a row/, 1],
    [
      'the server says that a file is too large',
      { '/': (answer) => answer.writeHead(200, { 'content-length': 50_000_001 }).end() },
      /it is larger than 50 MB/,
      1,
    ],
    [
      'a file is too large and the server does not say so',
      { '/': (answer) => answer.writeHead(200).end(Buffer.alloc(50_000_002)) },
      /it is larger than 50 MB/,
      1,
    ],
    [
      'redirects go round in a circle',
      { '/': (answer) => answer.writeHead(302, { location: '/' }).end() },
      /redirect/,
      63,
    ],
  ])('where %s says so, gives 1 and keeps nothing', async (_why, answers, sentence, times) => {
    const site = await serve(answers)
    const { code, said } = await run(['--from', `${site}/`])
    expect(said).toMatch(sentence)
    expect(said).toMatch(/Nothing was changed\.\nYou can also download both files in a browser.* --from FOLDER\.$/)
    expect([code, editions(), requests.length]).toEqual([1, [], times])
  })

  it('says so where nobody answers, and for a folder that does not exist', async () => {
    const site = await serve({})
    close()
    const offline = await run(['--from', `${site}/`])
    expect([offline.code, offline.said]).toEqual([1, expect.stringMatching(/could not be downloaded: .*ECONNREFUSED/)])
    expect(await run(['--from', join(folder, 'no-such')])).toMatchObject({
      code: 1,
      said: expect.stringMatching(/could not be read: there is no such file/),
    })
    expect(await run(['--form', 'x'])).toMatchObject({
      code: 2,
      said: expect.stringMatching(/usage: npm run official/),
    })
  })

  it('does not replace an edition by one with less than half of its wording', async () => {
    const file = join(folder, 'roles.csv')
    writeFileSync(file, rolesCsv(bundled.roles))
    await run(['--from', file], { now: november })
    writeFileSync(file, roles)
    const { code, said } = await run(['--from', file], { now: november })
    expect(said).toMatch(/those of 2026-11 for 1,809\. If this is what you want, delete .*2026-11 first/)
    expect([code, editions()]).toEqual([1, ['2026-11']])
  })
})

describe('npm run data', () => {
  const said = { log: vi.spyOn(console, 'log'), error: vi.spyOn(console, 'error') }
  beforeEach(() => {
    for (const spy of Object.values(said)) spy.mockReset().mockImplementation(() => {})
  })
  const built = async () => {
    const code = await build([FRAMEWORKS_FOLDER, join(folder, 'site'), root])
    return { code, said: Object.values(said).flatMap((spy) => spy.mock.calls.flat()) }
  }
  const view = (path: string) => JSON.parse(readFileSync(join(folder, 'site/frameworks/uk-gdd-2025', path), 'utf8'))

  it('publishes the newest official wording at the same ids, and leaves the bundled data as it is', async () => {
    const file = join(folder, 'roles.csv')
    writeFileSync(file, roles.replaceAll('It is a level.', 'It was a level.'))
    await run(['--from', file], { now: new Date('2026-08-01') })
    writeFileSync(file, roles)
    await run(['--from', file], { now: november })
    expect((await built()).said).toContain(`Official wording from ${join(root, '2026-11')}`)

    const senior = view('role-levels/product-manager/senior-product-manager.json')
    const level = productManager[0]?.roleLevels.find(({ id }) => id === 'senior-product-manager')
    expect(level?.requirements).toHaveLength(9)
    for (const { skill, skillLevel } of level?.requirements ?? []) {
      const before = bundled.skills.find(({ id }) => id === skill)?.wording[skillLevel ?? '']
      expect(senior.skills[skill]).toEqual(
        before ?? { leadIn: 'You can:', items: [wordingOf(nameOf.get(skill) ?? '', skillLevel).split('\n- ')[1]] },
      )
    }
    expect(senior.summary).toEqual(['It is a level.'])

    const downloads = ['uk-gdd-2025-2026-08', 'uk-gdd-2025-2026-11']
    const list: FrameworkSummary[] = view('../index.json')
    expect(list.filter(({ isDownload }) => isDownload).map(({ id }) => id)).toEqual(downloads)
    expect(list.at(-2)).toMatchObject({ edition: 'as read in August 2026', counts: { roles: 1 } })
    const summaries = downloads.map(
      (id) => view(`../${id}/role-levels/product-manager/senior-product-manager.json`).summary,
    )
    expect(summaries).toEqual([['It was a level.'], ['It is a level.']])
    // Other screens do not offer them for each skill.
    expect(JSON.stringify(view('skills/product-management.json'))).not.toContain('2026-08')
    expect(await readFramework(join(FRAMEWORKS_FOLDER, 'uk-gdd-2025'))).toMatchObject({ framework: bundled })
  })

  it('stops where files are no longer what was downloaded, and says what to do', async () => {
    writeFileSync(join(folder, 'roles.csv'), roles)
    await run(['--from', join(folder, 'roles.csv')], { now: november })
    writeFileSync(join(root, '2026-11/roles.csv'), roles.replace('level', 'rung'))
    expect(await built()).toEqual({
      code: 1,
      said: [expect.stringMatching(/2026-11 are damaged: roles\.csv is not what was downloaded\. Delete the folder/)],
    })
    writeFileSync(join(root, '2026-11/source.json'), '{')
    expect(await built()).toMatchObject({ code: 1 })
  })

  it('builds the bundled framework where nothing was downloaded', async () => {
    expect(await built()).toMatchObject({ code: 0 })
    expect(view('role-levels/product-manager/senior-product-manager.json').summary).toEqual([])
  })
})

it('the workflow that publishes runs scripts that exist, in an order that works', () => {
  const workflow = loadYaml(readFileSync('.github/workflows/publish.yml', 'utf8'))
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'))
  const runs = JSON.stringify(workflow).match(/npm run ([a-z:]+)/g) ?? []
  expect(runs).toEqual(['npm run official', 'npm run build'])
  expect(Object.keys(scripts)).toEqual(expect.arrayContaining(runs.map((script) => script.replace('npm run ', ''))))
  expect(workflow).toMatchObject({ on: { schedule: [{ cron: expect.any(String) }] } })
})
