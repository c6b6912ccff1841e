import type { IncomingMessage } from 'node:http'
import { keptRows } from '@/domain/kept/kept-rows'
import type { OperationContext } from '@/fault-injection/operation'
import { USUAL_DISPLAY, type Display } from '@/episode/site-context'
import { cookieOf } from './site-request'

/** A visitor's choice of currency and language: `EUR.fr`. */
export const DISPLAY_COOKIE = 'lk_display'

/** What a visitor who is not signed in has chosen, or null. */
export function displayCookie(req: IncomingMessage): Pick<Display, 'currency' | 'language'> | null {
  const match = /^([A-Z]{3})\.([a-z]{2})$/.exec(cookieOf(req, DISPLAY_COOKIE) ?? '')
  return match && { currency: match[1]!, language: match[2]! }
}

/** The choice with its rate; a currency without a rate counts as not chosen. */
export async function displayOf(
  ctx: OperationContext,
  chosen: Pick<Display, 'currency' | 'language'> | null,
): Promise<Display> {
  if (!chosen) return USUAL_DISPLAY
  const { currency, language } = chosen
  if (currency === 'USD') return { ...USUAL_DISPLAY, language }
  const rate = await keptRows(ctx, 'currency rate', currency, ['CurrencyRate'], () =>
    ctx.db.currencyRate.findUnique({ where: { code: currency } }),
  )
  return rate ? { currency, language, perUsd1e4: rate.perUsd1e4, digits: rate.digits } : { ...USUAL_DISPLAY, language }
}
