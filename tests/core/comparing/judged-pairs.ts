/** Two statements of one skill, of neighbouring skill levels, and whether a reader would call the second the first, reworded. */
interface JudgedPair {
  readonly skill: string
  readonly base: string
  readonly other: string
  readonly isPair: boolean
}

/** Written by hand, in the manner of capability frameworks: skill, base, other. */
const pairs: readonly (readonly [string, string, string])[] = [
  [
    'Loaf testing',
    'taste, weigh, slice and record loaves',
    'lead others in tasting, weighing, slicing and recording loaves',
  ],
  [
    'Loaf testing',
    'choose the right trials for a recipe, with support',
    'choose the right trials for a range of recipes',
  ],
  ['Oven care', 'clean and repair an oven under supervision', 'cleaning and repairing ovens, teach others to do so'],
  [
    'Oven care',
    'explain the steps of heating and emptying an oven',
    'design the steps for heating and emptying ovens across the shop',
  ],
  ['Oven care', 'report faults of the thermostat', 'report and fix faults of the thermostat'],
  [
    'Flour buying',
    'compare prices of mills and recommend one',
    'compare prices and quality of mills, and recommend the best one',
  ],
  ['Flour buying', 'negotiate contracts with mills, with support', 'negotiate complex contracts with mills'],
  [
    'Flour buying',
    'explain why it matters where flour comes from',
    'explain to customers where flour comes from and why it matters',
  ],
  [
    'Customer care',
    'listen to complaints and pass them on',
    'listen to complaints, resolve them and pass on what was learned',
  ],
  ['Customer care', 'describe how regular customers are rewarded', 'decide how regular customers are rewarded'],
  [
    'Customer care',
    'collect opinions on new cakes',
    'lead the collection of opinions on new cakes across several shops',
  ],
  ['Recipe design', 'adapt a recipe to allergies under guidance', 'adapt recipes to allergies and other restrictions'],
  ['Recipe design', 'document ingredients using the agreed format', 'set the format for documenting ingredients'],
  ['Recipe design', 'contribute to the development of seasonal menus', 'develop seasonal menus'],
  ['Recipe design', 'show an awareness of traditional and modern methods', 'apply traditional and modern methods'],
  [
    'Recipe design',
    'combine two doughs where a standard recipe exists',
    'combine several doughs where no standard recipe exists',
  ],
  ['Shop planning', 'identify risks to delivery and escalate them', 'identify, manage and escalate risks to delivery'],
  ['Shop planning', 'prioritise orders of one day', 'prioritise orders of a week and explain the priorities'],
  [
    'Shop planning',
    'estimate how long simple work takes',
    'estimate how long complex work takes, and challenge the estimates of others',
  ],
  ['Shop planning', 'follow the plan for holidays', 'define and improve the plan for holidays'],
  ['Hygiene', 'follow rules for storing food', 'make sure that others follow the rules for storing food'],
  [
    'Hygiene',
    'monitor temperatures in the cold room',
    'take responsibility for monitoring temperatures in cold rooms of all shops',
  ],
  ['Hygiene', 'explain the value of inspections', 'prepare inspections and explain their value to the team'],
  ['Hygiene', 'record what was cleaned and when', 'audit the records of what was cleaned and when'],
  [
    'Coaching',
    'share your knowledge of kneading with apprentices',
    'share knowledge of kneading and shaping with apprentices and colleagues',
  ],
  ['Coaching', 'give feedback on daily work', 'give constructive feedback on daily work and on careers'],
  ['Coaching', 'support a colleague in planning a career', 'support several colleagues in planning their careers'],
  ['Coaching', 'organise training for one team', 'organise and evaluate training for the organisation'],
  ['Decorating', 'pipe simple borders from a template', 'pipe borders and figures without a template'],
  ['Decorating', 'use one kind of icing well', 'choose between several kinds of icing and use each well'],
  ['Decorating', 'sketch ideas for a wedding cake', 'sketching and presenting ideas for wedding cakes'],
  ['Cost control', 'track what ingredients cost', 'track and forecast what ingredients cost'],
  [
    'Cost control',
    'explain differences between plan and spending',
    'investigate differences between plan and spending',
  ],
  ['Cost control', 'help to allocate money to equipment', 'decide how money is allocated to equipment'],
  ['Milling', 'operate a mill with some support', 'operate several mills without support'],
  ['Milling', 'maintain stones and sieves to an agreed schedule', 'schedule the maintenance of stones and sieves'],
  ['Milling', 'measure how fine the flour is', 'choose how to measure how fine flour is'],
  ['Milling', 'optimise the speed of one mill', 'lead the optimisation of speeds across mills'],
]

const noPairs: readonly (readonly [string, string, string])[] = [
  [
    'Loaf shapes through the seasons',
    'use feedback to optimise loaf shapes through the seasons',
    'give guidance to teams that depend on loaf shapes through the seasons',
  ],
  ['Loaf testing', 'describe what loaf testing is for', 'apply several methods of loaf testing to a new recipe'],
  ['Loaf testing', 'involve colleagues in loaf testing', 'publish the results of loaf testing'],
  ['Oven care', 'explain the principles of oven care', 'train suppliers in oven care'],
  ['Oven care', 'work with colleagues to light the oven', 'work with suppliers to find spare parts'],
  ['Oven care', 'identify worn seals', 'set the budget for new ovens'],
  ['Flour buying', 'understand the market for flour buying', 'set the strategy for flour buying'],
  ['Flour buying', 'keep samples of each delivery', 'lead conversations with growers about the next harvest'],
  ['Flour buying', 'give a reason for each order', 'influence how other shops store grain'],
  ['Customer care', 'greet customers by name', 'explain to customers how a cake is made'],
  ['Customer care', 'explain why customer care matters', 'measure how good customer care is'],
  ['Customer care', 'answer simple questions at the counter', 'design a counter that everybody can reach'],
  ['Recipe design', 'read a recipe', 'publish a book with colleagues from other towns'],
  ['Recipe design', 'explain the basics of recipe design', 'lead a community of recipe design'],
  ['Recipe design', 'apply recipe design under supervision', 'challenge the assumptions of recipe design in the trade'],
  ['Shop planning', 'explain how your work supports the plan', 'agree targets with the owners'],
  ['Shop planning', 'attend the meeting in the morning', 'remove what holds up several teams'],
  ['Shop planning', 'describe approaches to shop planning', 'coach others in shop planning'],
  ['Hygiene', 'wear an apron and a hat', 'write the rules for the whole trade'],
  ['Hygiene', 'wash surfaces after use', 'advise owners on new law'],
  ['Hygiene', 'name the most important rules', 'decide when a shop has to close'],
  ['Coaching', 'ask for help when you need it', 'build relationships with schools'],
  ['Coaching', 'understand when coaching helps', 'evaluate programmes of coaching'],
  ['Coaching', 'learn from others in the bakery', 'set a direction for apprenticeships'],
  ['Decorating', 'prepare colours and tools', 'judge competitions'],
  ['Decorating', 'explain styles of decorating', 'bring styles of other countries to the team'],
  ['Cost control', 'explain what cost control is', 'lead cost control across the group'],
  ['Cost control', 'ask suppliers for offers', 'report to the board every quarter'],
  ['Cost control', 'check invoices', 'design incentives that reduce waste'],
  ['Milling', 'describe the parts of a mill', 'recommend where to build'],
  ['Milling', 'sweep the floor and fill sacks', 'negotiate with the owners of the river'],
  ['Milling', 'support others in milling', 'represent the milling trade in public'],
]

export const judgedPairs: readonly JudgedPair[] = [
  ...pairs.map(([skill, base, other]) => ({ skill, base, other, isPair: true })),
  ...noPairs.map(([skill, base, other]) => ({ skill, base, other, isPair: false })),
]
