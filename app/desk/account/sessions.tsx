import { userAgentFromString } from 'next/server'
import { dateOf } from '@/components/result/view'
import { Button } from '@/components/ui/button'
import type { Session } from '@/lib/data/sessions'
import { endSessionAction } from './actions'

/** The sign-ins of the one who asks that still hold; all but this one can be ended here. */
export function Sessions({ sessions, here }: { sessions: Session[]; here: string }) {
  return (
    <ul className="plain tasks">
      {sessions.map(({ id, userAgent, createdAt }) => (
        <li key={id}>
          <form className="task" action={endSessionAction}>
            <input type="hidden" name="id" value={id} />
            <span>
              {deviceOf(userAgent)}, since {dateOf(createdAt)}
            </span>
            {id === here ? (
              'This one'
            ) : (
              <Button second tight>
                End it<span className="hide">: {deviceOf(userAgent)}</span>
              </Button>
            )}
          </form>
        </li>
      ))}
    </ul>
  )
}

/** 'Firefox on Linux'. */
function deviceOf(userAgent: string): string {
  const { browser, os } = userAgentFromString(userAgent)
  return `${browser.name ?? 'A browser'}${os.name ? ` on ${os.name}` : ''}`
}
