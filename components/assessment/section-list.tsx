import type { SectionProgress } from '@/lib/assessment'
import { Ticks } from './ticks'

export type SectionItem = SectionProgress & { name: string; about: string; href: string }

const STATE: Record<SectionProgress['state'], string> = {
  'not-yet-started': 'Not yet started',
  'in-progress': 'In progress',
  completed: 'Completed',
}

/** Sections as rows that are links as a whole; the state is said in words, and the ticks repeat it. */
export function SectionList({ items }: { items: readonly SectionItem[] }) {
  return (
    <ul className="plain tasks">
      {items.map((item) => (
        <li key={item.id}>
          <a className="task" href={item.href}>
            <span>
              <span className="name">{item.name}</span>
              <span className="about">{item.about}</span>
            </span>
            <span className="state">
              {STATE[item.state]}
              <span>
                <Ticks done={item.answered} of={item.questions.length} />
                {item.answered} of {item.questions.length}
                {item.notSure > 0 ? `, ${item.notSure} not sure` : null}
              </span>
            </span>
          </a>
        </li>
      ))}
    </ul>
  )
}
