import type { OperationContext } from '@/fault-injection/operation'
import { addSeconds } from '@/lib/instant'
import { sendLetter } from '../mail/send-letter'

export type CodePurpose = 'sign-in' | 'change-email' | 'delete-account'

export interface NewCode {
  userId: number
  purpose: CodePurpose
  /** The new address, for `change-email`. */
  payload?: string
}

const VALID_FOR_S = 15 * 60
const MAIL_DELAY_S = 6
const MOST_ATTEMPTS = 5

const ABOUT: Record<CodePurpose, (payload: string) => string> = {
  'sign-in': () => 'Use this code to log in to Larkstay.',
  'change-email': (address) => `Use this code to change the email address of your account to ${address}.`,
  'delete-account': () => 'Use this code to delete your account. When you do, everything in it is closed for good.',
}

/** Within a write: draws a code of six digits, keeps it for 15 minutes and sends it by mail. */
export async function sendCode(ctx: OperationContext, { userId, purpose, payload }: NewCode): Promise<void> {
  const id = ctx.newId('LoginCode')
  const code = String(Math.floor(ctx.draw('login-code', id) * 1_000_000)).padStart(6, '0')
  const times = { createdAt: ctx.now, expiresAt: addSeconds(ctx.now, VALID_FOR_S) }
  await ctx.db.loginCode.create({ data: { id, userId, purpose, payload: payload ?? null, code, ...times } })
  const paragraphs = [
    `Your code is ${code}.`,
    `${ABOUT[purpose](payload ?? '')} It is valid for 15 minutes.`,
    'Did you not ask for it? Then somebody typed your address: you need to do nothing, and keep the code to yourself.',
  ]
  const subject = `${code} is your Larkstay code`
  await sendLetter(ctx, { userId, kind: 'login-code', subject, paragraphs }, MAIL_DELAY_S)
}

/** What became of a code that was typed. A wrong one is no error: that it was tried must be written down. */
export type CodeOutcome = 'right' | 'wrong' | 'expired' | 'too-often'

/** Within a write: compares with the last code that was sent, and uses it up when it is right. */
export async function checkCode(
  ctx: OperationContext,
  { userId, purpose }: Omit<NewCode, 'payload'>,
  typed: string,
): Promise<{ outcome: CodeOutcome; payload: string }> {
  const last = await ctx.db.loginCode.findFirst({
    where: { userId, purpose },
    orderBy: [{ createdAt: 'desc' }, { expiresAt: 'desc' }],
  })
  const payload = last?.payload ?? ''
  if (!last || last.usedAt !== null || last.expiresAt <= ctx.now) return { outcome: 'expired', payload }
  if (last.attempts >= MOST_ATTEMPTS) return { outcome: 'too-often', payload }
  const isRight = typed.replace(/\s/g, '') === last.code
  const data = isRight ? { usedAt: ctx.now } : { attempts: last.attempts + 1 }
  await ctx.db.loginCode.update({ where: { id: last.id }, data })
  return { outcome: isRight ? 'right' : 'wrong', payload }
}
