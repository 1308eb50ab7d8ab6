import type { OwnerRole } from './answers'
import { type Facts, OWNER_ROLES } from './facts'
import type { Owner } from './outcome'

type Part = Pick<Owner, 'decides' | 'keeps' | 'provider'>

/** Who decides, what stays, and what can be done by others: a table of responsibilities in words. */
const PARTS: Record<OwnerRole, Part> = {
  scope: {
    decides: 'What is in, what is out, and what comes first.',
    keeps: 'The list of work, its order, and every change to work already begun.',
    provider: 'Says what each piece takes, warns when two wishes clash, and works in the order given.',
  },
  delivery: {
    decides: 'How the two sides work together from day to day, and what is done about a delay.',
    keeps: 'The contact for questions, the shared plan, and the time of your experts.',
    provider: 'Leads its own people, reports progress and obstacles, and replaces people who leave.',
  },
  security: {
    decides: 'Who may reach which data, systems and tools, and until when.',
    keeps: 'The access rules, the review of the log, and your duties to customers and supervisors.',
    provider: 'Keeps to the rules, guards its own premises and devices, shows proof, and reports an incident at once.',
  },
  quality: {
    decides: 'Whether a finished piece is accepted, and what happens to one that is not.',
    keeps: 'The test of done, the sample that is checked, and the last word.',
    provider: 'Checks its own work against that test first, and mends what was sent back.',
  },
  commercial: {
    decides: 'Which invoices, changes and extras are paid.',
    keeps: 'The budget, the assumptions behind the price, and the terms of the way out.',
    provider: 'Names each assumption and each extra before it costs anything, and invoices what was accepted.',
  },
  escalation: {
    decides: 'What happens when something is late, wrong or stuck.',
    keeps: 'A name that can be called in every hour that is covered, and the right to stop.',
    provider: 'Raises a problem within the agreed time, and has a name of its own on the other side.',
  },
}

/** The six roles in their order: how each is held, what its owner decides, what stays with the buyer, what the provider does. */
export const ownersOf = (facts: Facts): Owner[] =>
  OWNER_ROLES.map((role) => ({
    role,
    state: stateOf(facts, role),
    ...PARTS[role],
    causes: facts.answers['io-owners'] === undefined ? [] : ['io-owners'],
    sources: ['offshore-guide', 'iso-37500', 'aws-shared'],
  }))

function stateOf(facts: Facts, role: OwnerRole): Owner['state'] {
  if (facts.row('io-owners', role) === undefined) return 'blank'
  if (facts.isGap(role)) return 'gap'
  return facts.isStrained(role) ? 'strained' : 'named'
}
