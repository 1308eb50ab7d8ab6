import type { Metadata } from 'next'
import { Frame } from '@/components/frame'
import { OpenForm } from '@/components/open-form'
import { newId } from '@/lib/data/tokens'
import { openAction } from './actions'

export const metadata: Metadata = { title: { absolute: '' } }

export default function OpenPage() {
  return (
    <Frame saved={null}>
      <a className="back" href="/assessments">
        Your assessments
      </a>
      <OpenForm action={openAction} id={newId()} />
    </Frame>
  )
}
