'use server'
import { redirect } from 'next/navigation'
import { clientAddress } from '@/app/client-address'
import { field } from '@/app/form'
import { notStarted } from '@/app/not-started'
import { nothingHere } from '@/app/nothing-here'
import type { OpenState } from '@/components/open-form'
import { ensureBuyer } from '@/lib/auth'
import { openCopy } from '@/lib/data/open'
import { readExport } from '@/lib/report/export'
import { EDITED, FOREIGN, NOT_JSON } from '@/lib/report/judge'
import { draftOf, formerRulesOf } from '@/lib/report/reopen'

/** Bytes; an export of a full assessment has about a tenth of it. */
const MOST_BYTES = 1_000_000

/** Opens an export as a new assessment; the id came with the form, so sending it twice opens one. */
export async function openAction(_before: OpenState, form: FormData): Promise<OpenState> {
  const text = await textOf(form)
  if (text === null) return refused('Choose the file to open.')
  if (text === '') return refused('This file is larger than 1 MB; an export is not.')
  const read = readExport(text)
  if (read.kind === 'not-json') return refused(NOT_JSON)
  if (read.kind === 'foreign') return refused(FOREIGN)
  if (!read.intact && form.get('anyway') !== 'yes') return { errors: [], held: text, warning: EDITED }
  const draft = draftOf(read.file)
  if ('problem' in draft) return refused(draft.problem)
  const id = field(form, 'id')
  const started = await openCopy({ ...(await ensureBuyer()), address: await clientAddress() }, { id, ...draft })
  const why = notStarted(started)
  if (why) return refused(why)
  if (!started.ok) return nothingHere()
  const former = formerRulesOf(read.file)
  redirect(`/assessments/${id}${former ? `?made=${former}` : ''}`)
}

/** What the form brought: the file, or the text of one that was shown to be changed; empty where it is too large. */
async function textOf(form: FormData): Promise<string | null> {
  const [file, held] = [form.get('file'), form.get('held')]
  if (typeof held === 'string' && held && form.get('anyway') === 'yes') return held.length > MOST_BYTES ? '' : held
  if (!(file instanceof File) || file.size === 0) return null
  return file.size > MOST_BYTES ? '' : file.text()
}

const refused = (message: string): OpenState => ({ errors: [{ field: 'file', message }], held: '', warning: '' })
