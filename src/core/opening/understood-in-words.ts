import { counted } from '../text/words'
import type { Preview } from './preview'

/** What was understood, with the person's own names: "Engineer has 5 levels, Junior to Principal. They ask for 36 skills, at skill levels 0 to 5." */
export function understoodInWords({ ladders, skillScale: { steps }, summary: { counts } }: Preview): string {
  const asked = steps.filter(({ requirements }) => requirements > 0)
  const scale =
    asked.length === 0
      ? counts.roles === 0
        ? ''
        : '. Skill levels are not stated'
      : `, at skill levels ${rangeOf(steps.map(({ name }) => name))}`
  const skills = `${counted(counts.skills, 'skill')}${scale}.`
  const [first] = ladders
  if (!first) return `${skills} No role asks for them yet.`
  const subject =
    ladders.length > 1
      ? `${counted(counts.roles, 'role')}, ${rangeOf(ladders.map(({ name }) => name))}, with ${counted(counts.roleLevels, 'level')}`
      : `${first.name} has ${counted(first.roleLevels.length, 'level')}, ${rangeOf(first.roleLevels.map(({ name }) => name))}`
  return `${subject}. ${counts.roleLevels === 1 ? 'It asks' : 'They ask'} for ${skills}`
}

function rangeOf(names: readonly string[]): string {
  const [first = '', last = ''] = [names[0], names.at(-1)]
  return names.length > 1 ? `${first} to ${last}` : first
}
