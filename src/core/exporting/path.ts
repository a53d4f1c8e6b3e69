import { idFromName } from '../ids'
import type { PlannedPath } from '../moves/path-plan'
import { aloneHeading, ourJudgement, standInHeading, standInInWords } from '../related-in-words'
import { counted } from '../text/words'
import type { FrameworkCard } from '../views/model'
import { attributed, heading, list, paragraph, type Block, type ExportEnd, type Table } from './document'
import type { Exported } from './formats'

interface PathToExport {
  readonly plan: PlannedPath
  readonly framework: FrameworkCard
  /** The names of both ends. */
  readonly from: string
  readonly to: string
  /** What the path amounts to, as the screen says it. */
  readonly outcome: string
}

/** A path: its moves, and the skills to learn in each. */
export function pathExport(path: PathToExport, end: ExportEnd): Exported {
  return attributed(idFromName(`path from ${path.from} to ${path.to}`), end, {
    text: () => textOf(path),
    table: () => tableOf(path),
  })
}

function textOf(path: PathToExport): Block[] {
  const { plan, from, to, outcome } = path
  const countsRelated = plan.moves.some(({ effort, alone, skills }) => effort !== alone || skills.some(({ by }) => by))
  return [
    heading(1, `From ${from} to ${to}`),
    paragraph(outcome),
    ...(countsRelated ? [paragraph(ourJudgement)] : []),
    ...plan.moves.flatMap((move, place) => {
      const alone = move.effort === move.alone ? '' : ` (${move.alone} by the framework alone)`
      return [
        heading(2, `Move ${place + 1}: ${startOf(path, place)} to ${move.to.roleLevel.name}`),
        paragraph({ label: 'To learn', text: `${counted(move.effort, 'skill step')}${alone}` }),
        ...list(
          move.learn.map((learn) => ({
            label: learn.skill.name,
            text: `${skillLevelOf(path, learn.from)} to ${skillLevelOf(path, learn.to).toLowerCase()}`,
            items: learn.by && [standInInWords(learn.by, path.framework.skillScale)],
          })),
        ),
      ]
    }),
  ]
}

/** A row for each skill to learn. */
function tableOf(path: PathToExport): Table {
  return [
    [
      'Move',
      'From',
      'To',
      'Skill steps of the move',
      aloneHeading,
      'Skill',
      'From skill level',
      'To skill level',
      'Skill steps to learn',
      standInHeading,
    ],
    ...path.plan.moves.flatMap((move, place) => {
      const about = [
        String(place + 1),
        startOf(path, place),
        move.to.roleLevel.name,
        String(move.effort),
        String(move.alone),
      ]
      if (move.learn.length === 0) return [about]
      return move.learn.map(({ skill, from, to, by }) => [
        ...about,
        skill.name,
        skillLevelOf(path, from),
        skillLevelOf(path, to),
        String(to - from),
        by ? standInInWords(by, path.framework.skillScale) : '',
      ])
    }),
  ]
}

/** The first move starts from the end that was asked for, which may be somebody's own skills. */
function startOf({ plan, from }: PathToExport, place: number): string {
  return (place > 0 && plan.moves[place]?.from.roleLevel.name) || from
}

function skillLevelOf({ framework }: PathToExport, steps: number): string {
  return framework.skillScale[steps - 1]?.name ?? 'None'
}
