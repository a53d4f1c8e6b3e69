// Finds what would stop `npm ci` on another machine: a dependency that is not in the lock file, and a download address, which
// ties the lock file to one registry.
// usage: node tools/lock-check.mjs     exits with 1 if it finds any
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
 * The problems of a lock file, a sentence each.
 *
 * npm silently leaves an optional package out of the lock file if the registry in use lacks it, usually the build for another
 * platform. `npm ci` then fails with any registry that has it.
 *
 * @param {Record<string, LockedPackage>} packages the lock file's `packages`, by place in the tree
 */
export function lockIssues(packages) {
  return Object.entries(packages).flatMap(([place, entry]) => [
    ...(/^https?:/.test(entry.resolved ?? '') ? [`${place}: contains a download address, ${entry.resolved}`] : []),
    ...Object.keys({ ...entry.dependencies, ...entry.devDependencies, ...entry.optionalDependencies })
      .filter((name) => !placesSeenFrom(place).some((folder) => `${folder}node_modules/${name}` in packages))
      .map((name) => `${place || 'the project'}: needs ${name}, which is not in the lock file`),
  ])
}

/**
 * The folders in which Node looks for what a package imports: its own, then each package it is nested in, then the root.
 * @param {string} place
 */
function placesSeenFrom(place) {
  const nested = place.split('/node_modules/')
  return ['', ...nested.map((_, depth) => `${nested.slice(0, depth + 1).join('/node_modules/')}/`)]
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'))
  const issues = lockIssues(packages)
  console.log([...issues, `${Object.keys(packages).length} packages locked, ${issues.length} problems`].join('\n'))
  process.exitCode = issues.length ? 1 : 0
}
