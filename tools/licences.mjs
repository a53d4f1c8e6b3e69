// Writes dist/licences.md: the licence of every library that the site may contain, in the app or in its worker.
// usage: node tools/licences.mjs
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'

/** Package folders that `folder` depends on, and what those depend on. @param {string} folder @returns {string[]} */
function libraries(folder) {
  const names = Object.keys(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).dependencies ?? {})
  const places = createRequire(resolve(folder, 'package.json')).resolve.paths('x') ?? []
  return names.flatMap((name) => {
    const found = places.map((place) => join(place, name)).find((place) => existsSync(join(place, 'package.json')))
    return found ? [found, ...libraries(found)] : []
  })
}

/** @param {string} folder */
function licenceOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const file = readdirSync(folder).find((entry) => /^(?:licen[cs]e|copying)/i.test(entry))
  if (!file) throw new Error(`${name} has no licence text`)
  return `## ${name} ${version} (${license})\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n`
}

const own = `## This site\n\n${readFileSync('LICENSE', 'utf8').trim()}\n`
const others = [...new Set(libraries('.'))].map(licenceOf).toSorted()
writeFileSync('dist/licences.md', ['# Licences\n', own, ...others].join('\n'))
