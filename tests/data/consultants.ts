import { db } from '@/lib/data/database'
import { acceptInvitation, inviteFromCommandLine } from '@/lib/data/invitations'
import { newToken } from '@/lib/data/tokens'
import { type Consultant, findConsultant, type Role, type Viewer } from '@/lib/data/viewer'

export type AtDesk = Viewer & { consultant: Consultant }

let count = 0

/** A consultant of this name who has accepted an invitation. */
export async function consultantNamed(name: string, role: Role = 'consultant'): Promise<AtDesk> {
  count += 1
  const [token, email] = [newToken(), `${name.toLowerCase()}.${count}.${Date.now()}@desk.example`]
  await inviteFromCommandLine({ token, email, name, role })
  await acceptInvitation(token, { name, password: { hash: 'no password opens this' } })
  const { id } = await db().consultant.findUniqueOrThrow({ where: { email } })
  const consultant = await findConsultant(id)
  if (!consultant) throw new Error('The invitation made nobody')
  return { buyer: null, consultant }
}
