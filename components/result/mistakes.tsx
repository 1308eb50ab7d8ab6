import { Leaf } from '@/components/ui/leaf'
import { Points } from './obstacles'
import type { ResultView } from './view'

/** Mistakes of others that these answers resemble, each with what works better. */
export function Mistakes({ view }: { view: ResultView }) {
  const { mistakes } = view.result
  return (
    <Leaf id="mistakes" title="Mistakes seen" wide>
      {mistakes.length === 0 ? (
        <p>None of the mistakes we look for shows in these answers.</p>
      ) : (
        <Points findings={mistakes} view={view} calm />
      )}
    </Leaf>
  )
}
