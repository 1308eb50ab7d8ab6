import type { Task } from '@/lib/assessment'
import { ButtonLink } from '../ui/button'
import { Tag } from '../ui/tag'

type OpenProps = {
  base: string
  tasks: readonly (Task & { answered: string })[]
  waiting: Readonly<Record<string, string>>
}

/** Things to find out, the most telling first: who can tell, what proves it, and what it would change. */
export function OpenList({ base, tasks, waiting }: OpenProps) {
  return (
    <ol className="points calm todo">
      {tasks.map((task) => (
        <li key={task.question}>
          <h3>{task.what}</h3>
          <p>{task.changes}.</p>
          {task.answered ? <p>So far you answered: {task.answered}.</p> : null}
          <dl className="asks small">
            <dt>Ask</dt>
            <dd>{task.who}</dd>
            <dt>Proof that is enough</dt>
            <dd>{task.proof}</dd>
            <dt>It takes</dt>
            <dd>{task.effort}</dd>
          </dl>
          <div className="actions">
            <ButtonLink second tight href={`${base}/questions/${task.question}?from=tasks`}>
              {task.state === 'told' ? 'Checked: confirm or change it' : 'Found out: answer it'}
              <span className="hide">, {task.what}</span>
            </ButtonLink>
            <a className="plainlink" href={`${base}/tasks/${task.question}`}>
              Ask a colleague<span className="hide"> about {task.what}</span>
            </a>
            {waiting[task.question] ? <Tag>Waiting for {waiting[task.question]}</Tag> : null}
          </div>
        </li>
      ))}
    </ol>
  )
}

/** What was found out, with the answer that it led to. */
export function DoneList({ base, items }: { base: string; items: readonly (Task & { answer: string; by: string })[] }) {
  return (
    <dl className="answers">
      {items.map((item) => (
        <div key={item.question}>
          <dt>{item.what}</dt>
          <dd>
            {item.answer}
            {item.by ? <p className="note">Answered by {item.by}</p> : null}
          </dd>
          <dd>
            <a href={`${base}/questions/${item.question}?from=tasks`}>
              Change<span className="hide"> {item.what}</span>
            </a>
          </dd>
        </div>
      ))}
    </dl>
  )
}
