import { operation, type OperationContext } from '@/fault-injection/operation'
import { StaytwinError } from '@/lib/staytwin-error'
import { requireGuest } from '../account/require-guest'

/** The languages that the pages speak, by their own names. */
export const LANGUAGES: Record<string, string> = {
  en: 'English',
  es: 'Español',
  fr: 'Français',
  de: 'Deutsch',
  pt: 'Português',
  ja: '日本語',
}

export interface DisplayChoice {
  /** ISO 4217 */
  currency: string
  /** ISO 639-1 */
  language: string
}

export interface CurrencyView {
  code: string
  name: string
  symbol: string
}

const DOLLAR: CurrencyView = { code: 'USD', name: 'US dollar', symbol: '$' }

/** The currencies that prices can be shown in, in their order. */
export async function listCurrencies(ctx: OperationContext): Promise<CurrencyView[]> {
  const rows = await ctx.db.currencyRate.findMany({ orderBy: [{ rank: 'asc' }, { code: 'asc' }] })
  const views = rows.map(({ code, name, symbol }) => ({ code, name, symbol }))
  return views.some(({ code }) => code === 'USD') ? views : [DOLLAR, ...views]
}

/** The choice when both are known. Throws `invalid-input`. */
export async function readDisplay(
  ctx: OperationContext,
  { currency, language }: DisplayChoice,
): Promise<DisplayChoice> {
  const wrong = (what: string, seen: string) =>
    new StaytwinError('invalid-input', { what, seen, fix: 'Choose one from the list.' })
  if (!Object.hasOwn(LANGUAGES, language)) throw wrong('The pages do not speak this language', language)
  if (!(await listCurrencies(ctx)).some(({ code }) => code === currency))
    throw wrong('Prices can not be shown in this currency', currency)
  return { currency, language }
}

/** What prices and pages are shown in for the guest, in every browser. */
export const changeDisplay = operation<DisplayChoice, void>(
  { name: 'settings.change', kind: 'write', logArgs: (display) => ({ display }) },
  async (ctx, choice) => {
    const id = requireGuest(ctx)
    const { currency, language } = await readDisplay(ctx, choice)
    const user = await ctx.db.user.findUniqueOrThrow({ where: { id }, select: { currency: true, language: true } })
    if (user.currency === currency && user.language === language) return
    const data = {
      ...(user.currency !== currency && { currency }),
      ...(user.language !== language && { language }),
    }
    await ctx.db.user.update({ where: { id }, data })
  },
)
