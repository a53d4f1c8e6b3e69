import { columnNames, knownColumns } from './columns/known-columns'
import { ensure, type FrameworkDraft } from './draft/framework-draft'
import { Vote } from './draft/vote'
import type { FaultLog } from './faults/fault-log'
import { RoleRows } from './rows/role-rows'
import { inOrder } from './understand/words'
import type { Understood } from './understand/understood'

/** From here on there is one way: what a document says goes through the rows of the long shape, which clean and check every cell. */
export function intoDraft(
  { asked, described, scale }: Understood,
  file: string,
  draft: FrameworkDraft,
  log: FaultLog,
): void {
  log.places.set(
    file,
    asked.map(({ at, row }) => (row > 0 ? { at, row } : { at })),
  )
  const heading = {
    separator: ',',
    above: [],
    start: 0,
    headings: columnNames.map((name) => knownColumns[name].heading),
    places: new Map(columnNames.map((name, place) => [name, place])),
    isOfficial: false,
    kind: 'roles' as const,
  }
  // A catalogue has no file of roles.
  const rows = asked.length > 0 && new RoleRows({ file, heading, draft, log })
  asked.forEach(
    ({ cells }, place) =>
      rows && rows.take({ cells: columnNames.map((name) => cells[name] ?? ''), isMalformed: false }, place + 1),
  )
  scale.forEach((name, place) => ensure(draft.skillSteps, name, () => new Vote<number>()).cast(place + 1, file, 1))
  const columns = new Set<string>()
  for (const { skill, description, wording } of described) {
    const name = draft.names.of(skill).name
    if (name === '') continue
    const into = draft.skill(name)
    if (description !== '') into.description.cast(draft.texts.of(description).text, file, 1)
    for (const [stage, text] of wording) {
      columns.add(stage)
      const { text: said } = draft.texts.of(text)
      if (said.text !== '' && !said.isPlaceholder) into.wording.set(stage, said)
    }
  }
  if (described.length > 0) {
    draft.skillsFile = file
    draft.skillColumns = [...columns]
    inOrder(draft.skillColumns).forEach((place, step) =>
      ensure(draft.skillSteps, draft.skillColumns[place] ?? '', () => new Vote<number>()).cast(step + 1, file, 1),
    )
  }
}
