import type { ReactNode } from 'react'
import { Button } from '../ui/button'

/** One thing: what is shown of it, and its name for whoever hears the button alone; `instead` stands where it cannot be ended here. */
type Ending = { id: string; about: ReactNode; name: string; instead?: string | undefined }
type Props = { rows: readonly Ending[]; act: string; action: (form: FormData) => Promise<void> }

/** Things of one's own, each with a button that ends it. */
export function EndList({ rows, act, action }: Props) {
  return (
    <ul className="plain tasks">
      {rows.map(({ id, about, name, instead }) => (
        <li key={id}>
          <form className="task" action={action}>
            <input type="hidden" name="id" value={id} />
            <span>{about}</span>
            {instead ?? (
              <Button second tight>
                {act}
                <span className="hide">: {name}</span>
              </Button>
            )}
          </form>
        </li>
      ))}
    </ul>
  )
}
