import { describe, expect, test } from 'vitest'
import { importFaults } from './import-rules'
import { filesBelow } from './source-files'

describe('imports point one way', () => {
  const files = [...filesBelow('src', /\.tsx?$/), ...filesBelow('data', /\.ts$/)]

  test('in every file', () => {
    expect(files.flatMap(importFaults)).toEqual([])
  })

  test.each([
    'src/core/',
    'src/ui/',
    'src/device/',
    'src/framework-source/',
    'src/data-source/',
    'src/features/',
    'src/app/',
    'data/pipeline/',
  ])('%s is among them', (folder) => {
    expect(files.some(({ path }) => path.startsWith(folder))).toBe(true)
  })
})

describe('the check of imports', () => {
  const faultsOf = (path: string, text: string) => importFaults({ path, text })

  test.each([
    ['core', 'src/core/a.ts', "import { useState } from 'react'"],
    ['core', 'src/core/format/a.ts', "import { Mark } from '@/ui/mark'"],
    ['core', 'src/core/a.ts', "import type { Mark } from '../ui/mark'"],
    ['core', 'src/core/a.ts', "import { readFileSync } from 'node:fs'"],
    ['core', 'src/core/a.ts', "import { join } from 'path'"],
    ['core', 'src/core/a.ts', "import { useQuery } from '@tanstack/react-query'"],
    ['core', 'src/core/a.ts', "export { Link } from 'react-router'"],
    ['core', 'src/core/a.ts', "type Page = import('@/app/page-data').PageData"],
    ['core', 'src/core/a.ts', "const work = () => new Worker(new URL('../features/open/worker.ts', import.meta.url))"],
    ['ui', 'src/ui/a.tsx', "import { profileStore } from '@/device/profiles/use-profiles'"],
    ['ui', 'src/ui/a.tsx', "const page = () => import('../features/compare/page')"],
    ['the device', 'src/device/a.ts', "import { queries } from '@/data-source/queries'"],
    ['the data source', 'src/data-source/a.ts', "import { Dialog } from '@/ui/dialog'"],
    ['a feature', 'src/features/compare/a.tsx', "import { Matrix } from '@/features/role/matrix'"],
    ['a feature', 'src/features/compare/a.tsx', "export * from '../role/matrix'"],
    ['a feature', 'src/features/compare/a.tsx', "import { routes } from '@/app/routes'"],
    ['the data pipeline', 'data/pipeline/a.ts', "import { queries } from '../../src/data-source/queries'"],
  ])('finds what %s must not know', (_who, path, text) => {
    expect(faultsOf(path, `// first line\n${text}\n`)).toEqual([
      expect.stringMatching(new RegExp(`^${path}:2 imports `)),
    ])
  })

  test.each([
    ['src/core/a.ts', "import * as v from 'valibot'\nimport { b } from './b'\nimport type { Id } from '@/core/model'"],
    ['src/ui/a.tsx', "import { Link } from 'react-router'\nimport type { SkillLevel } from '@/core/model'"],
    [
      'src/features/compare/a.tsx',
      "import { Mark } from '@/ui/mark'\nimport { part } from './part'\nimport { q } from '@/data-source/queries'",
    ],
    ['src/app/a.tsx', "const page = () => import('@/features/compare/page')"],
    [
      'data/pipeline/a.ts',
      "import { readFileSync } from 'node:fs'\nimport { b } from '../../src/core/b'\nimport { c } from '@/core/c'",
    ],
  ])('lets %s know what stands below it', (path, text) => {
    expect(faultsOf(path, text)).toEqual([])
  })
})
