import { Key, Outlined, Solid } from '@/components/ui/key'

/** What the fills mean. */
export const BandKey = () => (
  <Key
    tall
    parts={[
      { name: 'Strong', shape: <Solid fill="var(--ink)" /> },
      { name: 'Adequate', shape: <Solid fill="var(--sea)" /> },
      { name: 'Weak', shape: <Outlined fill="url(#hatch)" /> },
      { name: 'Unclear', shape: <Outlined fill="none" /> },
      {
        name: 'Not sure: could reach this far',
        shape: <path d="M0 1h24M0 11h24" stroke="var(--ink)" strokeWidth="2" strokeDasharray="5 4" />,
      },
    ]}
  />
)
