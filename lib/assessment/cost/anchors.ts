import type { SourceId } from '../sources'

/** What others found, beside which a result is read; never an input. */
export const COST_ANCHORS: readonly { text: string; sources: readonly SourceId[] }[] = [
  {
    text: 'Where a provider’s rate was a quarter of the rate at home, companies ended up saving 15 to 30%, after first projects that saved nothing.',
    sources: ['rost-2006'],
  },
  { text: 'One large company, United Technologies, reported just over 20% in 2003.', sources: ['cio-2003'] },
  {
    text: 'General Electric put its own centre at half the cost, with far fewer errors, on processes that are easy to describe. The figure is its own.',
    sources: ['cfo-2005'],
  },
  { text: 'Almost half of the firms in one research network found that it cost more than they had expected.', sources: ['cbs-orn'] },
  {
    text: 'Estimates go wrong more often the more complex the task is, and less often with experience and a designed set-up.',
    sources: ['larsen-2013'],
  },
  { text: 'Half of the organisations in one study missed the financial benefit they had expected.', sources: ['aron-singh-2005'] },
]
