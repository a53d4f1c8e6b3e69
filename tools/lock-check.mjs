// Says what would stop `npm ci` on another machine: a dependency the lock file names and does not hold, and a download
// address, which ties it to one registry.
// usage: node tools/lock-check.mjs     exits 1 where there is either
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/**
 * @typedef {{
 *   version?: string
 *   resolved?: string
 *   dependencies?: Record<string, string>
 *   devDependencies?: Record<string, string>
 *   optionalDependencies?: Record<string, string>
 * }} LockedPackage
 */

/**
 * The faults of a lock file, a sentence each.
 *
 * npm leaves an optional package out of the lock, silently, where the registry at hand lacks it: the build for another
 * platform, usually. `npm ci` then fails wherever the registry has it.
 *
 * @param {Record<string, LockedPackage>} packages the lock file's `packages`, by place in the tree
 */
export function lockIssues(packages) {
  return Object.entries(packages).flatMap(([place, entry]) => [
    ...(/^https?:/.test(entry.resolved ?? '') ? [`${place}: holds a download address, ${entry.resolved}`] : []),
    ...Object.keys({ ...entry.dependencies, ...entry.devDependencies, ...entry.optionalDependencies })
      .filter((name) => !placesSeenFrom(place).some((folder) => `${folder}node_modules/${name}` in packages))
      .map((name) => `${place || 'the project'}: needs ${name}, which the lock file does not hold`),
  ])
}

/**
 * Where Node looks for what a package imports: its own folder, then each package it is nested in, then the root.
 * @param {string} place
 */
function placesSeenFrom(place) {
  const nested = place.split('/node_modules/')
  return ['', ...nested.map((_, depth) => `${nested.slice(0, depth + 1).join('/node_modules/')}/`)]
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'))
  const issues = lockIssues(packages)
  console.log([...issues, `${Object.keys(packages).length} packages locked, ${issues.length} issues`].join('\n'))
  process.exitCode = issues.length ? 1 : 0
}
