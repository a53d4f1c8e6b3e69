import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { codeBehind } from '../../tools/defines'

test('kept views are made again when any code changes that makes them, lays them out or enriches what they are of', () => {
  const source = resolve('src')
  const code = codeBehind(source, resolve('src/framework-source/device/write-batches.ts'))
  expect(code).toEqual(
    expect.arrayContaining([
      'core/views/role.ts',
      'core/views/model.ts',
      'core/map/layout.ts',
      'core/enriching/enrich.ts',
      'framework-source/device/view-bundles.ts',
    ]),
  )
})
