import { operation, type OperationContext } from '@/fault-injection/operation'
import { addSeconds, type Instant } from '@/lib/instant'
import { StaytwinError } from '@/lib/staytwin-error'
import { enqueueJob } from '../jobs/enqueue-job'
import { sendLetter } from '../mail/send-letter'
import { cleanText } from '../stay/clean-text'
import { requireGuest } from './require-guest'

export const DOCUMENTS = ['passport', 'id-card', 'driving-licence'] as const
export type Document = (typeof DOCUMENTS)[number]

export interface IdentityView {
  id: number
  document: string
  country: string
  last4: string
  status: string // submitted | approved | rejected
  submittedAt: Instant
  decidedAt: Instant | null
}

const SHORTEST_CHECK_S = 2 * 3600
const LONGEST_CHECK_S = 5 * 3600

/** The documents that the guest sent in, the last one first. */
export async function listIdentityChecks(ctx: OperationContext): Promise<IdentityView[]> {
  const rows = await ctx.db.identityCheck.findMany({
    where: { userId: requireGuest(ctx) },
    orderBy: [{ submittedAt: 'desc' }, { id: 'asc' }],
  })
  return rows.map(({ userId: _, ...check }) => check)
}

/** Sends in a document; the decision comes some hours later. Throws `invalid-input`, `conflict` while one is looked at or was approved. */
export const submitIdentity = operation<{ document: string; country: string; number: string }, { checkId: number }>(
  {
    name: 'identity.submit',
    kind: 'write',
    logArgs: ({ document, country }) => ({ document, country }),
    logResult: (result) => result,
  },
  async (ctx, args) => {
    const userId = requireGuest(ctx)
    const document = DOCUMENTS.find((one) => one === args.document)
    const country = cleanText(args.country, 'The country of the document', { min: 2, max: 60 })
    const number = args.number.replace(/[\s-]/g, '').toUpperCase()
    if (!document || !/^[A-Z0-9]{5,20}$/.test(number))
      throw new StaytwinError('invalid-input', {
        what: document ? 'The number of the document is not right' : 'This kind of document is not known',
        fix: document ? 'Type the 5 to 20 letters and digits that are printed on it.' : 'Choose one from the list.',
      })
    if (await ctx.db.identityCheck.findFirst({ where: { userId, status: { in: ['submitted', 'approved'] } } }))
      throw new StaytwinError('conflict', {
        what: 'You have sent in a document already',
        fix: 'Wait for the decision; you get a mail.',
      })
    const id = ctx.newId('IdentityCheck')
    const row = { id, userId, document, country, last4: number.slice(-4), status: 'submitted', submittedAt: ctx.now }
    await ctx.db.identityCheck.create({ data: row })
    const seconds = SHORTEST_CHECK_S + Math.floor(ctx.draw('identity-check', id) * (LONGEST_CHECK_S - SHORTEST_CHECK_S))
    await enqueueJob(ctx, { kind: 'identity.decide', dueAt: addSeconds(ctx.now, seconds), payload: { checkId: id } })
    return { checkId: id }
  },
)

/** Job `identity.decide`: the document was looked at and is right. */
export const decideIdentity = operation<{ checkId: number }, void>(
  { name: 'identity.decide', kind: 'write', entity: ({ checkId }) => `identity:${checkId}` },
  async (ctx, { checkId }) => {
    const check = await ctx.db.identityCheck.findUnique({ where: { id: checkId }, include: { user: true } })
    if (check?.status !== 'submitted') return
    await ctx.db.identityCheck.update({ where: { id: checkId }, data: { status: 'approved', decidedAt: ctx.now } })
    if (!check.user.isVerified) await ctx.db.user.update({ where: { id: check.userId }, data: { isVerified: true } })
    await sendLetter(ctx, {
      userId: check.userId,
      greets: check.user.firstName,
      kind: 'identity',
      subject: 'Your identity is confirmed',
      paragraphs: ['Your identity is confirmed. Hosts see a badge on your profile; they never see your document.'],
    })
  },
)
