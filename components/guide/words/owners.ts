import type { Section } from './shape'

export const OWNERS: Section = {
  id: 'owners',
  title: 'Governance: six owners',
  lead: 'Handing out tasks is not steering. Six decisions need one name each on your side, whoever does the work. One person may hold several; a committee holds none.',
  from: ['io-owners', 'ON-OWNERS-3'],
  groups: [
    {
      as: 'owners',
      entries: [
        {
          anchor: 'owner-scope',
          items: ['3.9.o1'],
          from: ['C-OWNER-scope', 'C-OWNERTIME-scope'],
          title: 'Scope',
          says: ['Says what is in, what is out and what comes first.'],
        },
        {
          anchor: 'owner-delivery',
          items: ['3.9.o2'],
          from: ['C-OWNER-delivery'],
          title: 'Delivery',
          says: ['Runs the team or the service from your side, day by day.'],
        },
        {
          anchor: 'owner-security',
          items: ['3.9.o3'],
          from: ['C-OWNER-security', 'C-OWNERTIME-security'],
          title: 'Security',
          says: ['Grants access to data, systems, environments and tools, and takes it back.'],
        },
        {
          anchor: 'owner-quality',
          items: ['3.9.o4'],
          from: ['C-OWNER-quality', 'C-OWNERTIME-quality'],
          title: 'Quality',
          says: ['Accepts or rejects what is delivered, and signs for changes.'],
        },
        {
          anchor: 'owner-commercial',
          items: ['3.9.o5'],
          from: ['C-OWNER-commercial'],
          title: 'Commercial',
          says: ['Watches the budget, invoices, extras and what the price assumed.'],
        },
        {
          anchor: 'owner-escalation',
          items: ['3.9.o6'],
          from: ['C-OWNER-escalation'],
          title: 'Escalation',
          says: ['Is called when work is late, wrong, or waits for somebody else.'],
        },
      ],
    },
    {
      entries: [
        {
          anchor: 'owner-what-stays',
          items: ['3.9.shared'],
          title: 'What stays with you',
          says: [
            'A provider may run part of it; some duties never leave you, and you have to know which. Cloud providers publish that line for their services. Draw one for yours.',
          ],
        },
        {
          anchor: 'owner-standard',
          items: ['3.9.iso'],
          title: 'What the standard looks for',
          says: [
            'ISO 37500, the international guidance on outsourcing, turns on four things: someone governs, the deal can bend, risks are looked for, and both sides work together.',
          ],
        },
      ],
    },
  ],
  sources: ['iso-37500', 'aws-shared'],
}
