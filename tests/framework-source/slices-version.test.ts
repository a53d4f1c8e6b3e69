import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { codeBehind } from '../../tools/slices-version'

test('kept slices are made anew when any of the code changes that makes them, lays them out or enriches what they are of', () => {
  const source = resolve('src')
  const code = codeBehind(source, resolve('src/framework-source/device/parcels.ts'))
  expect(code).toEqual(
    expect.arrayContaining([
      'core/views/role.ts',
      'core/views/model.ts',
      'core/map/layout.ts',
      'core/enriching/enrich.ts',
      'framework-source/device/packs.ts',
    ]),
  )
})
