import type { Choice } from './fields'
import { Select } from './select'

const ORDER = ['First reason', 'Second reason (optional)', 'Third reason (optional)']

/** Up to three, in order: one list for each place. */
export function Reasons({ options, chosen }: { options: Choice[]; chosen: string[] }) {
  return ORDER.map((label, index) => {
    const id = index === 0 ? 'answer' : `answer-${index}`
    return (
      <div className="field" key={label}>
        <label htmlFor={id}>{label}</label>
        <Select id={id} name="answer" value={chosen[index] ?? ''} options={options} none="Choose a reason" />
      </div>
    )
  })
}
