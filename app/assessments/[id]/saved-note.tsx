import { Button } from '@/components/ui/button'
import type { AssessmentRecord } from '@/lib/data/record'
import { finishAction } from './actions'

type Props = { record: Pick<AssessmentRecord, 'id' | 'snapshots'>; what: 'names' | 'dates' }

/** What was saved is not in a result that stands already: where there is one, a button makes the next. */
export function SavedNote({ record: { id, snapshots }, what }: Props) {
  if (snapshots.length === 0) return <p role="status">Saved.</p>
  return (
    <div className="stack" role="status">
      <p>Saved. A result keeps the {what} it was made with; the next version has these.</p>
      <form action={finishAction}>
        <input type="hidden" name="id" value={id} />
        <Button second tight>
          Make a version with these {what}
        </Button>
      </form>
    </div>
  )
}
