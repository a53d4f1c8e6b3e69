import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import type { Framework } from '@/core/model'
import { FRAMEWORKS_FOLDER, frameworkFolders, isTraced } from '../../data/pipeline/framework-folders'
import { readFramework } from '../../data/pipeline/frameworks'
import { account } from '../../data/pipeline/trace/account'
import { line } from '../../data/pipeline/trace/lines'
import prove from '../../data/pipeline/trace/prove'
import trace from '../../data/pipeline/trace/trace'
import type { TracedDocument } from '../../data/pipeline/trace/trace-file'
import { documentsOf, traceFolder } from '../../data/pipeline/trace/trace-folder'
import { layOut, traceFramework } from '../../data/pipeline/trace/trace-framework'

const fixture = 'tests/fixtures/trace/gardens'
const documentFolder = 'tests/fixtures/trace/documents'

describe('a small document', async () => {
  const framework = await frameworkIn(fixture)
  const documents = documentsOf(fixture)
  const document = readFileSync(join(documentFolder, 'gardener.txt'), 'utf8')

  test('is accounted for, line by line', async () => {
    const { accounts, faults } = await traceFolder(fixture, documentFolder)
    expect(faults).toEqual([])
    expect(accounts).toEqual([{ lines: 65, data: 31, pageLines: 7, blank: 27, faults: [] }])
  })

  test('fails when any one visible character is removed from it, by the accounting itself', () => {
    for (const at of visiblePlaces(document)) {
      const { accounts } = traceFramework(framework, documents, () => without(document, at))
      expect(accounts[0]?.faults, `character ${at}`).not.toEqual([])
    }
  })

  test('fails when any one character at all is removed from it, blanks and line ends too', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'trace-'))
    for (const at of document.matchAll(/\s/g)) {
      writeFileSync(join(folder, 'gardener.txt'), without(document, at.index))
      expect((await traceFolder(fixture, folder)).faults, `character ${at.index}`).toHaveLength(1)
    }
  })

  test('fails when any one visible character is removed from the data', () => {
    const said = wordsOf(framework, ['title', 'publisher', 'source'])
    for (const [index, text] of said.texts.entries()) {
      for (const at of visiblePlaces(text)) {
        expect(
          faultCount(said.edited(index, without(text, at)), documents, document),
          `“${text}”, character ${at}`,
        ).toBeGreaterThan(0)
      }
    }
  })

  test('holds all wording: a sentence nobody published is found', () => {
    const invented = {
      ...framework,
      roles: framework.roles.map((role) => ({ ...role, notes: ['Gardeners are tall.'] })),
    }
    expect(traceFramework(invented, documents, () => document).faults).toEqual([
      'no document contains Gardener, notes, paragraph 1: “Gardeners are tall.”',
    ])
  })

  test('a repair that fits no line, and a correction no repair tells of, are found', () => {
    const stale = {
      ...framework,
      roles: framework.roles.map((role) => ({ ...role, publishedName: 'Gardner' })),
      repairs: [...framework.repairs, { where: 'Gardener, tagline', published: 'growz', repaired: 'blooms', why: '' }],
    }
    expect(traceFramework(stale, documents, () => document).faults).toEqual([
      'the repair at “Gardener, tagline” matches 0 lines instead of one: “blooms”',
      'no repair says that the name “Gardener” was published as “Gardner”',
    ])
  })
})

describe('the walk along a document', () => {
  const data = [line('one', 'first'), line('two', 'second'), line('three', 'third')]

  test('names the place and the column of a line that differs, and goes on', () => {
    expect(account('one\n  twoo\nMenu\nthree', data, ['Menu'])).toEqual({
      lines: 4,
      data: 2,
      pageLines: 1,
      blank: 0,
      faults: ['line 2 differs from second at column 4: the document has “twoo”, the data “two”'],
    })
  })

  test('collects what is too much and what is missing on either side', () => {
    expect(account('zero\none\n\nthree\nfour\n', data, ['Menu']).faults).toEqual([
      'line 1 is neither in the data nor in the page lines: “zero”',
      'missing before line 4: second: “two”',
      'line 5 differs from pageLines of trace.json at column 1: the document has “four”, the data “Menu”',
    ])
  })

  test('finds lines out of order', () => {
    expect(account('two\none\nthree', data, []).faults).toEqual([
      'missing before line 1: first: “one”',
      'line 2 is neither in the data nor in the page lines: “one”',
    ])
  })

  test('does not let one page line count for two', () => {
    expect(account('one\ntwo\nthree\nMenu\nMenu', data, ['Menu']).faults).toEqual([
      'line 5 is neither in the data nor in the page lines: “Menu”',
    ])
  })
})

const tracedIds = frameworkFolders().filter((id) => isTraced(join(FRAMEWORKS_FOLDER, id)))

describe.each(tracedIds)('%s', async (id) => {
  const folder = join(FRAMEWORKS_FOLDER, id)
  const framework = documented(await frameworkIn(folder))
  const documents = documentsOf(folder)
  const headings: readonly (keyof Framework)[] = id === 'uk-ddat-2020' ? ['title', 'publisher', 'source'] : []

  test('a character removed from the data is found, wherever', () => {
    // What the data lays out stands in for the documents, so that this holds where they are not at hand.
    const laid = new Map(
      layOut(framework, documents).lines.map((lines, index) => [
        documents[index]?.file,
        lines.map(({ text }) => text).join('\n'),
      ]),
    )
    const bare = documents.map((document) => ({ ...document, pageLines: [] }))
    const said = wordsOf(framework, headings)
    const { faults, accounts } = traceFramework(framework, bare, (file) => laid.get(file) ?? '')
    expect([...faults, ...accounts.flatMap((one) => one.faults)]).toEqual([])
    const removals = fc
      .nat(said.texts.length - 1)
      .chain((index) => fc.tuple(fc.constant(index), fc.constantFrom(...visiblePlaces(said.texts[index] ?? ''))))
    fc.assert(
      fc.property(removals, ([index, at]) => {
        const edited = traceFramework(
          said.edited(index, without(said.texts[index] ?? '', at)),
          bare,
          (file) => laid.get(file) ?? '',
        )
        return edited.faults.length + edited.accounts.flatMap((one) => one.faults).length > 0
      }),
      { seed: 1, numRuns: 300 },
    )
  })
})

describe.each([
  ['data:trace', trace],
  ['data:trace:prove', prove],
])('npm run %s', (_name, command) => {
  test('without a folder, or with one that lacks a document, says so and gives 2', async () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => {})
    expect(await command([])).toBe(2)
    expect(said).toHaveBeenLastCalledWith(expect.stringContaining('npm run data:trace -- FOLDER'))
    expect(await command([documentFolder])).toBe(2)
    expect(said).toHaveBeenLastCalledWith(expect.stringContaining('001_5d8171635534787a.txt'))
    said.mockRestore()
  })
})

async function frameworkIn(folder: string): Promise<Framework> {
  const { framework, issues } = await readFramework(folder)
  if (!framework) throw new Error(JSON.stringify(issues))
  return framework
}

/** What of a framework its documents tell; in uk-gdd-2025 most of it comes from the table of requirements, and explanations are ours. */
function documented(framework: Framework): Framework {
  if (framework.id !== 'uk-gdd-2025') return framework
  const roles = framework.roles
    .filter(({ summary }) => summary.length > 0)
    .map((role) => ({ ...role, roleLevels: role.roleLevels.filter(({ summary }) => summary.length > 0) }))
  const skills = framework.skills
    .filter(({ wording }) => Object.keys(wording).length > 0)
    .map(({ explanation: _ours, ...skill }) => skill)
  return { ...framework, roles, skills }
}

const visiblePlaces = (text: string) => [...text.matchAll(/\S/g)].map(({ index }) => index)

const without = (text: string, at: number) => text.slice(0, at) + text.slice(at + 1)

/** Fields that give no words of a document: ids, and what we say about a repair. */
const unsaid = new Set(['id', 'skill', 'skillLevel', 'roleFamily', 'href', 'read', 'why'])

/** The texts of a framework that its documents hold, and how to read the framework with one of them edited. */
function wordsOf(framework: Framework, headings: readonly (keyof Framework)[]) {
  const parts = [...headings, 'notes', 'roles', 'skills', 'repairs'] as const
  const json = JSON.stringify(Object.fromEntries(parts.map((part) => [part, framework[part]])))
  const revised = (revise: (text: string) => string): Partial<Framework> =>
    JSON.parse(json, (key: string, value: unknown) =>
      typeof value === 'string' && !unsaid.has(key) ? revise(value) : value,
    )

  const texts: string[] = []
  revised((text) => {
    texts.push(text)
    return text
  })
  return {
    texts,
    edited(index: number, text: string): Framework {
      let count = 0
      return { ...framework, ...revised((one) => (count++ === index ? text : one)) }
    },
  }
}

function faultCount(framework: Framework, documents: readonly TracedDocument[], document: string): number {
  const { accounts, faults } = traceFramework(framework, documents, () => document)
  return faults.length + accounts.flatMap((one) => one.faults).length
}
