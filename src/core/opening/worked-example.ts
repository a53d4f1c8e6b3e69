import { tableOf, type TemplateRow } from './template'

/** What the example is called, as a file would be. */
export const workedExampleName = 'Example public library service.csv'

const scale = ['Foundation', 'Proficient', 'Leading'] as const

/** What each skill is, and what somebody can do at each of the three skill levels. */
const skills: Readonly<Record<string, { readonly is: string; readonly can: readonly [string, string, string] }>> = {
  'Helping readers': {
    is: 'Finding out what somebody is looking for, and helping them to it.',
    can: [
      'You can:\n- greet people and answer everyday questions\n- find a title in the catalogue and on the shelf',
      'You can:\n- find out what somebody needs when they cannot name it\n- suggest what to read, watch or listen to next',
      'You can:\n- set out how the service answers those who ask\n- coach others in the conversations they find hard',
    ],
  },
  'Working with communities': {
    is: 'Knowing who lives here, and making the library theirs.',
    can: [
      'You can:\n- help at events for families, schools and groups\n- say who uses this library and who does not',
      'You can:\n- plan an event with a local group and say what came of it\n- bring in people who have never used the library',
      'You can:\n- agree with partners what the service does for a community\n- argue for those whose voice is seldom heard',
    ],
  },
  'Looking after collections': {
    is: 'Choosing what the library has, and what it lets go.',
    can: [
      'You can:\n- shelve, repair and withdraw stock by the rules\n- see what is asked for and not there',
      'You can:\n- choose stock within a budget for the people of one place\n- explain why a title was bought or withdrawn',
      'You can:\n- write the policy that decides what the library keeps\n- weigh print, digital and archive against each other',
    ],
  },
  'Describing and arranging': {
    is: 'MISSING',
    can: [
      'You can:\n- correct a record in the catalogue',
      'You can:\n- describe an item so that others find it\n- bring records of another source into the catalogue',
      'You can:\n- choose the standards by which everything is described',
    ],
  },
  'Digital help': {
    is: 'Helping people to do online what they need to do.',
    can: [
      'You can:\n- help somebody to log on, print and send a form\n- say where help ends and advice begins',
      'You can:\n- teach a course for beginners\n- choose and set up what the public computers run',
      'You can:\n- decide what the service offers online\n- show what it changes for those who use it',
    ],
  },
  'Leading people': {
    is: 'Setting direction for others, and helping them to grow.',
    can: [
      'You can:\n- show a new colleague how things are done',
      'You can:\n- plan the work of a team and give feedback on it\n- notice when somebody needs help',
      'You can:\n- lead leaders\n- build a service where people stay and learn',
    ],
  },
  'Budgets and buying': {
    is: 'Spending public money well.',
    can: [
      'You can:\n- order within an agreed list and check what arrives',
      'You can:\n- plan a budget for a year and keep to it',
      'You can:\n- make the case for a service’s money\n- agree terms with suppliers together with other services',
    ],
  },
}

type Asked = readonly [skill: string, skillLevel: 0 | 1 | 2]

interface RoleLevelRef {
  readonly name: string
  readonly grade: string
  readonly does: string
  readonly asks: readonly Asked[]
}

/** As a spreadsheet gives them: sorted by name, which is seldom the order of a ladder. */
const roles: readonly {
  readonly family: string
  readonly name: string
  readonly does: string
  readonly roleLevels: readonly RoleLevelRef[]
}[] = [
  {
    family: 'Reading and community',
    name: 'Librarian',
    does: 'A librarian helps people to find what they look for, and what they did not know they were looking for.',
    roleLevels: [
      {
        name: 'Assistant librarian',
        grade: 'L3',
        does: 'You help readers at the desk and at events.',
        asks: [
          ['Helping readers', 0],
          ['Working with communities', 0],
          ['Looking after collections', 0],
          ['Digital help', 0],
        ],
      },
      {
        name: 'Head of libraries',
        grade: 'L8',
        does: 'You lead the service for a whole area.',
        asks: [
          ['Helping readers', 2],
          ['Working with communities', 2],
          ['Looking after collections', 1],
          ['Digital help', 1],
          ['Leading people', 2],
          ['Budgets and buying', 2],
        ],
      },
      {
        name: 'Librarian',
        grade: 'L5',
        does: 'You are responsible for one part of a library’s work.',
        asks: [
          ['Helping readers', 1],
          ['Working with communities', 1],
          ['Looking after collections', 1],
          ['Digital help', 1],
          ['Leading people', 0],
        ],
      },
      {
        name: 'Senior librarian',
        grade: 'L6',
        does: 'You run a library, with those who work in it.',
        asks: [
          ['Helping readers', 2],
          ['Working with communities', 1],
          ['Looking after collections', 1],
          ['Digital help', 1],
          ['Leading people', 1],
          ['Budgets and buying', 1],
        ],
      },
    ],
  },
  {
    family: 'Reading and community',
    name: 'Community outreach worker',
    does: 'An outreach worker takes the library to where people are.',
    roleLevels: [
      {
        name: 'Community outreach worker',
        grade: 'L4',
        does: 'You plan and run what the library does outside its walls.',
        asks: [
          ['Helping readers', 0],
          ['Working with communities', 1],
          ['Digital help', 1],
        ],
      },
      {
        name: 'Senior community outreach worker',
        grade: 'L6',
        does: 'You lead outreach for several libraries.',
        asks: [
          ['Helping readers', 1],
          ['Working with communities', 2],
          ['Digital help', 1],
          ['Leading people', 1],
          ['Budgets and buying', 0],
        ],
      },
    ],
  },
  {
    family: 'Collections',
    name: 'Collections specialist',
    does: 'A collections specialist decides, with others, what the library holds and how it is found.',
    roleLevels: [
      {
        name: 'Collections assistant',
        grade: 'L3',
        does: 'You look after stock and its records.',
        asks: [
          ['Looking after collections', 0],
          ['Describing and arranging', 0],
          ['Budgets and buying', 0],
        ],
      },
      {
        name: 'Collections specialist',
        grade: 'L5',
        does: 'You choose and describe what is held.',
        asks: [
          ['Looking after collections', 1],
          ['Describing and arranging', 1],
          ['Budgets and buying', 0],
          ['Digital help', 0],
        ],
      },
      {
        name: 'Head of collections ',
        grade: 'L7',
        does: 'You answer for everything that is held, bought and let go.',
        asks: [
          ['Looking after collections', 2],
          ['Describing and arranging', 2],
          ['Budgets and buying', 2],
          ['Leading people', 1],
        ],
      },
      {
        name: 'Senior collections specialist',
        grade: 'L6',
        does: 'You lead the work on one collection.',
        asks: [
          ['Looking after collections', 2],
          ['Describing and arranging', 1],
          ['Budgets and buying', 1],
          ['Leading people', 0],
        ],
      },
    ],
  },
]

function rowsOf({ family, name, does, roleLevels }: (typeof roles)[number]): TemplateRow[] {
  return roleLevels.flatMap((roleLevel) =>
    roleLevel.asks.map(([skill, skillLevel]) => ({
      roleFamily: family,
      role: name,
      roleDescription: does,
      roleLevel: roleLevel.name,
      roleLevelDescription: roleLevel.does,
      grade: roleLevel.grade,
      skill,
      skillDescription: skills[skill]?.is ?? '',
      skillLevel: scale[skillLevel],
      skillLevelDescription: skills[skill]?.can[skillLevel] ?? '',
    })),
  )
}

const rows = roles.flatMap(rowsOf)

/**
 * A small framework to try: a public library service that we made up, with a skill scale of three, and with faults such as
 * every table has: role levels by name, a row twice, white space at the end of a name, a description that only says it is missing.
 */
export const workedExampleCsv = tableOf([...rows, ...rows.slice(0, 1)])
