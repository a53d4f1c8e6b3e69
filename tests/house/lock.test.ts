import { expect, test } from 'vitest'
import { lockIssues } from '../../tools/lock-check.mjs'

test('a lock file that holds all it names, wherever Node would look, has no issues', () => {
  const packages = {
    '': { dependencies: { a: '1.0.0' }, devDependencies: { '@scope/b': '1.0.0' } },
    'node_modules/a': { version: '1.0.0', dependencies: { c: '1.0.0', d: '1.0.0' } },
    'node_modules/a/node_modules/c': { version: '1.0.0', dependencies: { d: '1.0.0', e: '1.0.0' } },
    'node_modules/a/node_modules/d': { version: '1.0.0' },
    'node_modules/@scope/b': { version: '1.0.0' },
    'node_modules/e': { version: '1.0.0' },
  }
  expect(lockIssues(packages)).toEqual([])
})

test('an optional dependency for another platform that is not held is named', () => {
  const packages = {
    'node_modules/a': { version: '1.0.0', optionalDependencies: { 'a-linux': '1.0.0', 'a-darwin': '1.0.0' } },
    'node_modules/a-linux': {},
  }
  expect(lockIssues(packages)).toEqual(['node_modules/a: needs a-darwin, which is not in the lock file'])
})

test('a package nested in another is out of its neighbours’ sight', () => {
  const packages = {
    'node_modules/a': {},
    'node_modules/a/node_modules/c': {},
    'node_modules/b': { dependencies: { c: '1.0.0' } },
  }
  expect(lockIssues(packages)).toEqual(['node_modules/b: needs c, which is not in the lock file'])
})

test('a dependency of the project itself that is not held is named', () => {
  expect(lockIssues({ '': { devDependencies: { a: '1.0.0' } } })).toEqual([
    'the project: needs a, which is not in the lock file',
  ])
})

test('a download address is an issue, a folder is none', () => {
  const packages = {
    'node_modules/a': { resolved: 'https://packages.example/a.tgz' },
    'node_modules/b': { resolved: 'packages/b' },
  }
  expect(lockIssues(packages)).toEqual(['node_modules/a: contains a download address, https://packages.example/a.tgz'])
})
