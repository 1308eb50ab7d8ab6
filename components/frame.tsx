import type { ComponentProps } from 'react'
import { Frame as BareFrame } from './bare-frame'
import { Sheet } from './styles/sheet'

export type { SavedAt } from './bare-frame'

/** Of every page but a question: with the sheet of pages that are read. */
export const Frame = (props: ComponentProps<typeof BareFrame>) => (
  <>
    <Sheet name="reading" />
    <BareFrame {...props} />
  </>
)
