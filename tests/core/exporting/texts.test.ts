import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareRoleLevels } from '@/core/comparing/compare'
import { columnNames } from '@/core/comparing/names'
import { comparisonExport } from '@/core/exporting/comparison'
import { csvCell, csvFile } from '@/core/text/csv-cell'
import { markdownHref, markdownText } from '@/core/exporting/markdown'
import { roleLevelExport } from '@/core/exporting/role-level'
import { bundledColumns, madeColumn } from '../../helpers/compared-columns'
import { readCsv, written, writtenRows } from '../../helpers/written'

const ddat = await bundledColumns('uk-ddat-2020')
const productManager = ddat('product-manager', 'product-manager')
const senior = ddat('product-manager', 'senior-product-manager')

describe('csvCell', () => {
  it.each([
    ['plain', 'plain'],
    ['a, b', '"a, b"'],
    ['say "x"', '"say ""x"""'],
    ['a\nb', '"a\nb"'],
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['\r=1', '"\'\r=1"'],
    ['＝1', "'＝1"],
    ['=HYPERLINK("http://x","y")', '"\'=HYPERLINK(""http://x"",""y"")"'],
    ['a=1', 'a=1'],
    ['', ''],
  ])('%j becomes %j', (text, cell) => {
    expect(csvCell(text)).toBe(cell)
  })
})

describe('csvFile', () => {
  it('is read back cell by cell, less the apostrophe, whatever the cells hold', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fc.constantFrom('=', '"', ',', '\r', '\n', 'a', '-', "'")).map((bits) => bits.join('')),
    )
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text), { minLength: 1 }), (rows) => {
        const read = readCsv(csvFile(rows))
        expect(read.map((row) => row.length)).toEqual(rows.map(() => 2))
        expect(read.flat().some((cell) => /^[=+\-@\t\r]/.test(cell))).toBe(false)
        expect(read.flat().map((cell, place) => (cell === rows.flat()[place] ? cell : cell.slice(1)))).toEqual(
          rows.flat(),
        )
      }),
    )
  })

  it('fills every row up to the longest', () => {
    expect(csvFile([['a'], [], ['b', 'c']])).toBe('a,\r\n,\r\nb,c\r\n')
  })
})

describe('markdownText', () => {
  it.each([
    ['# no heading', '\\# no heading'],
    ['- no list', '\\- no list'],
    ['1. no list', '1\\. no list'],
    ['12) no list', '12\\) no list'],
    ['a - b. 1. c', 'a - b. 1. c'],
    ['*a* _b_ `c` ~d~', '\\*a\\* \\_b\\_ \\`c\\` \\~d\\~'],
    ['<script>alert(1)</script>', '\\<script\\>alert(1)\\</script\\>'],
    ['![x](javascript:y)', '!\\[x\\](javascript:y)'],
    ['https://a.b and www.c.d', 'https\\://a.b and www\\.c.d'],
    ['R&amp;D | $x$', 'R\\&amp;D \\| \\$x\\$'],
    ['two\n\n# lines', 'two \\# lines'],
    ['====', '\\===='],
    ['\\', '\\\\'],
  ])('%j becomes %j', (text, markdown) => {
    expect(markdownText(text)).toBe(markdown)
  })

  it('is the text on one line, with backslashes before punctuation and nothing else', () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string())
    fc.assert(
      fc.property(text, (given) => {
        expect(markdownText(given).replace(/\\([!-/:-@[-`{-~])/g, '$1')).toBe(given.replace(/\s+/g, ' ').trim())
      }),
    )
  })
})

it('links to http and https alone', () => {
  expect(markdownHref('https://a.b/c?d=e_f')).toBe('<https://a.b/c?d=e_f>')
  expect(markdownHref('https://a.b/> <c')).toBe('<https://a.b/%3E%20%3Cc>')
  expect(markdownHref('javascript:alert(1)')).toBe('javascript:alert(1)')
})

describe('columnNames', () => {
  it('tells columns apart by no more than is needed', () => {
    const names = (...columns: readonly ReturnType<typeof madeColumn>[]) =>
      columnNames(compareRoleLevels(columns).columns)
    const here = madeColumn({ roleLevel: 'one', asks: {} })
    const other = madeColumn({ roleLevel: 'two', asks: {} })
    const namesake = { ...here, ladder: { ...here.ladder, role: { id: 'other', name: 'Other role' } } }
    const abroad = madeColumn({ framework: 'there', roleLevel: 'one', asks: {} })
    expect(names(here, other)).toEqual(['Name of one', 'Name of two'])
    expect(names(here, namesake)).toEqual(['Name of one (Role)', 'Name of one (Other role)'])
    expect(names(here, namesake, abroad)).toEqual([
      'Name of one (Role; Short here)',
      'Name of one (Other role; Short here)',
      'Name of one (Short there)',
    ])
  })
})

describe('a comparison written down', () => {
  const end = {
    href: 'https://example.org/compare?at=a',
    frameworks: [productManager.ladder.framework, senior.ladder.framework],
  }
  const comparison = compareRoleLevels([productManager, senior])

  it('as Markdown has the difference in a sentence, every skill, every mark in words, and whose words they are', async () => {
    const markdown = await written('Markdown', comparisonExport(comparison, end))
    expect(markdown).toContain(
      '# Product manager and Senior product manager\n\n**Senior product manager**: Eight of ten skills go up (one of them by two steps) and two stay at the same skill level',
    )
    expect(markdown.match(/^### .*/gm)).toHaveLength(12)
    expect(markdown).toContain('- **Senior product manager**: Expert; goes up two steps\n')
    expect(markdown).toContain(
      '  - reworded: You can integrate a product with other services. (before: You know how to integrate a product with other services.)\n',
    )
    expect(markdown).toContain(
      '  - removed: You recognise when to move from one stage of a product life cycle to another.\n',
    )
    expect(markdown).toContain('  - added: You can develop sustainable support models.\n')
    expect(markdown).toContain('## Same skill level\n')
    expect(markdown.match(/^- \*\*Licence\*\*: .*/gm)).toEqual([
      '- **Licence**: © Crown copyright, Open Government Licence v3.0 <https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/>',
    ])
    expect(markdown.endsWith('- **Link**: <https://example.org/compare?at=a>\n')).toBe(true)
  })

  it('as CSV has a row for each skill, and for each role level its skill level, change and statements', async () => {
    const rows = await writtenRows(comparisonExport(comparison, end))
    expect(rows[0]).toEqual([
      'Section',
      'Name',
      'Product manager',
      'Product manager: statements',
      'Senior product manager',
      'Senior product manager: change',
      'Senior product manager: statements',
    ])
    expect(rows[1]?.filter((_, place) => [0, 1, 2, 4, 5].includes(place))).toEqual([
      'Goes up',
      'Life-cycle perspective',
      'Working',
      'Expert',
      'goes up two steps',
    ])
    expect(rows.slice(1, 11).map(([group]) => group)).toEqual([
      ...Array.from({ length: 8 }, () => 'Goes up'),
      'Same skill level',
      'Same skill level',
    ])
    expect(rows.slice(-4).map(([name]) => name)).toEqual(['Framework', 'Source', 'Licence', 'Link'])
    expect(rows.at(-1)?.[2]).toBe('https://example.org/compare?at=a')
  })

  it('says what is not stated, not included, not asked for, not comparable, and only in one framework', async () => {
    const here = madeColumn({ asks: { gone: 1, blank: null }, grade: 'B1', summary: ['Bakes.'] })
    const markdown = await written(
      'Markdown',
      comparisonExport(
        compareRoleLevels([here, madeColumn({ roleLevel: 'next', asks: { blank: null, fresh: 2 } })]),
        end,
      ),
    )
    expect(markdown).toContain(
      '## No longer asked for\n\n### Skill gone\n\n- **Name of role level**: A\n  - (official wording not included)\n- **Name of next**: no longer asked for\n',
    )
    expect(markdown).toContain('- **Name of next**: skill level not stated; can’t be compared\n')
    expect(markdown).toContain('### Grade\n\n- **Name of role level**: B1\n- **Name of next**\n')
    expect(
      await written(
        'Markdown',
        comparisonExport(compareRoleLevels([here, madeColumn({ framework: 'there', asks: {} })]), end),
      ),
    ).toContain('## Asked for only in Short here\n')
  })

  it('says of the skills a person has that a role level does not ask for them, not that it no longer does', async () => {
    const own = { ...madeColumn({ asks: { gone: 1 } }), own: true as const }
    const withOwn = compareRoleLevels([own, madeColumn({ roleLevel: 'next', asks: { fresh: 2 } })])
    expect(await written('Markdown', comparisonExport(withOwn, end))).toContain('## Not asked for\n\n### Skill gone\n')
    expect(await written('Markdown', comparisonExport(withOwn, end))).toContain('- **Name of next**: not asked for\n')
    expect(await written('CSV', comparisonExport(withOwn, end))).not.toContain('no longer')
  })

  it('lets no text of a file become markup', async () => {
    const hostile = { ...madeColumn({ asks: { x: 1 }, says: { x: { items: ['[a](http://b)\n# c'] } } }) }
    expect(await written('Markdown', comparisonExport(compareRoleLevels([hostile]), end))).toContain(
      '  - \\[a\\](http\\://b) \\# c\n',
    )
  })
})

describe('a role level written down', () => {
  const end = { href: 'https://example.org/x', frameworks: [productManager.ladder.framework] }

  it('as Markdown reads as an advert does: name, summary, responsibilities, each skill with its statements, source', async () => {
    const markdown = await written('Markdown', roleLevelExport(productManager, end))
    expect(markdown.match(/^#+ .*/gm)).toEqual([
      '# Product manager',
      '## Responsibilities',
      '## Skills',
      ...[
        'Agile working: Practitioner',
        'DDaT perspective: Working',
        'Experience of working within constraints: Working',
        'Financial ownership: Practitioner',
        'Life-cycle perspective: Working',
        'Operational management: Practitioner',
        'Problem ownership: Practitioner',
        'Product ownership: Practitioner',
        'Strategic ownership: Practitioner',
        'User focus: Practitioner',
      ].map((heading) => `### ${heading}`),
    ])
    expect(markdown).toContain(
      'At this level, you:\n\n- will manage a product through discovery, alpha, beta and live states\n',
    )
    expect(markdown).toContain('\n\nThis can be an ‘entry-level’ role for new product managers')
    expect(markdown).toContain(
      '### Strategic ownership: Practitioner\n\n- You know how to get buy-in from the organisation.\n',
    )
    expect(markdown).toContain('- **Licence**: © Crown copyright, Open Government Licence v3.0 <https://')
  })

  it('as CSV has a row for each statement, with its skill and skill level', async () => {
    const rows = await writtenRows(roleLevelExport(productManager, end))
    const responsibilities = rows.filter(([part]) => part === 'Responsibility').map((row) => row.at(-1))
    expect(responsibilities).toHaveLength(6)
    expect(responsibilities[0]).toBe('At this level, you:')
    expect(rows).toContainEqual(['Skill', 'Strategic ownership', 'Practitioner', 'You can develop a strategy.'])
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([4]))
  })

  it('says of a skill without skill level or wording no more than there is', async () => {
    const column = madeColumn({ asks: { a: null, b: 2 }, grade: 'CS-03' })
    expect((await writtenRows(roleLevelExport(column, end))).slice(0, 6)).toEqual([
      ['Part', 'Skill', 'Skill level', 'Text'],
      ['Role', '', '', 'Role'],
      ['Role level', '', '', 'Name of role level'],
      ['Grade', '', '', 'CS-03'],
      ['Skill', 'Skill a', 'skill level not stated', ''],
      ['Skill', 'Skill b', 'B', ''],
    ])
    const markdown = await written(
      'Markdown',
      roleLevelExport(column, { ...end, frameworks: [column.ladder.framework] }),
    )
    expect(markdown).toContain(
      '- **Grade**: CS-03\n\n## Skills\n\n### Skill a: skill level not stated\n\n### Skill b: B\n\n---\n',
    )
    expect(markdown).toContain('- **Licence**: none stated by the source\n')
  })
})
