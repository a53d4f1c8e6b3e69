import { readdirSync, readFileSync } from 'node:fs'
import type { Choices } from '@/core/importing/understand/understood'
import type { Framework } from '@/core/model'
import { aboutOwnFile } from '@/core/importing/about-files'
import { readFramework } from '@/core/importing/read-framework'
import type { ReadResult } from '@/core/importing/reading'

const folder = 'tests/fixtures/documents'

/** The documents of the collection, each a folder with one or more files and what should come of them. */
export const documentNames: readonly string[] = readdirSync(folder)

/** What a person would see in the preview of a document. */
export async function readDocuments(name: string, choices: Choices = {}): Promise<ReadResult> {
  const files = readdirSync(`${folder}/${name}`)
    .filter((file) => file !== 'expected.txt')
    .map((file) => ({ name: file, content: readFileSync(`${folder}/${name}/${file}`) }))
  const about = { name: files[0]?.name ?? '', read: 'November 2026' }
  return readFramework(files, { about: (_, title) => aboutOwnFile(about, title ? { title } : {}), choices })
}

/** A reading in lines: each role level with its skills and skill levels, `*` where there is wording; then what was asked and left out. */
export function inLines(reading: ReadResult): string {
  if (reading.kind !== 'framework') return `${reading.kind}: ${reading.report.map(({ kind }) => kind).join(', ')}`
  const { framework, understanding } = reading
  return [
    ...framework.roles.flatMap((role) =>
      role.roleLevels.map(
        ({ name, grade, summary, responsibilities, requirements }) =>
          `${role.roleFamily ? `[${role.roleFamily}] ` : ''}${role.name} > ${name}${grade ? ` {${grade}}` : ''}${summary.length > 0 || responsibilities ? ' +' : ''}: ${requirements
            .map(({ skill, skillLevel, wording }) => {
              const found = framework.skills.find(({ id }) => id === skill)
              const has = wording ?? (skillLevel === null ? undefined : found?.wording[skillLevel])
              return `${found?.name}${skillLevel === null ? '' : ` = ${skillLevel}`}${has ? '*' : ''}`
            })
            .join(' | ')}`,
      ),
    ),
    ...catalogue(framework),
    `scale: ${framework.skillScale.map(({ name }) => name).join(', ')}`,
    ...(understanding?.question ? [`asks: ${understanding.question.text}`] : []),
    ...(understanding && understanding.leftOut.length > 0 ? [`left out: ${understanding.leftOut.join('; ')}`] : []),
    ...reading.report.map(({ kind, count }) => `problem: ${kind} ${count}`),
  ].join('\n')
}

function catalogue({ roles, skills }: Framework): string[] {
  return roles.length > 0 ? [] : skills.map(({ name, wording }) => `skill ${name}: ${Object.keys(wording).join(', ')}`)
}

/** What should come of a document, and the answers a person has to give before. */
export function expectedOf(name: string): { readonly answers: Choices; readonly lines: string } {
  const text = readFileSync(`${folder}/${name}/expected.txt`, 'utf8').trim()
  const [, given, lines = ''] = /^(?:answers: (.*)(?:\n|$))?([\s\S]*)$/.exec(text) ?? []
  const pairs = given?.split('; ').map((pair) => pair.split('=')) ?? []
  return { answers: Object.fromEntries(pairs), lines }
}
