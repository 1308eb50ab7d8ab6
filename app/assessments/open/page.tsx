import type { Metadata } from 'next'
import { Frame } from '@/components/frame'
import { OpenForm } from '@/components/open-form'
import { Back } from '@/components/ui/back'
import { newId } from '@/lib/data/tokens'
import { openAction } from './actions'

export const metadata: Metadata = { title: { absolute: '' } }

export default function OpenPage() {
  return (
    <Frame saved={null}>
      <Back href="/assessments">Your assessments</Back>
      <OpenForm action={openAction} id={newId()} />
    </Frame>
  )
}
