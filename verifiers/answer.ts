import { isCalendarDate } from '@/lib/calendar-date'
import { minorDigits, type Money } from '@/lib/money'
import { StaytwinError } from '@/lib/staytwin-error'

export const ANSWER_TYPES = ['none', 'money', 'date', 'name', 'number', 'list'] as const
export type AnswerType = (typeof ANSWER_TYPES)[number]

/** What the agent submitted, read by the type that the task asks for. */
export type Answer =
  | ({ type: 'money' } & Money)
  | { type: 'date'; date: string }
  | { type: 'name'; name: string }
  | { type: 'number'; number: number }
  | { type: 'list'; items: string[] }

const LONGEST_NAME = 200
const LONGEST_LIST = 50
const AMOUNT = /^(-?)(\d{1,3}(?:,\d{3})+|\d{1,12})(?:\.(\d{1,3}))?$/
const SIGNS: Record<string, string> = { $: 'USD', '€': 'EUR', '£': 'GBP', '¥': 'JPY' }
const FORMS: Record<AnswerType, string> = {
  none: 'This task asks for no answer: do what the goal says and finish.',
  money: 'Give {"amount": "123.45", "currency": "USD"} or a text such as "$123.45" or "123.45 USD", one amount only.',
  date: 'Give a day as "YYYY-MM-DD".',
  name: `Give one name as text of at most ${LONGEST_NAME} characters.`,
  number: 'Give one number, such as 3 or "3".',
  list: `Give a list of at most ${LONGEST_LIST} different texts.`,
}

/**
 * Reads an answer of the type that a task asks for.
 * @param raw plain JSON
 * @throws StaytwinError `invalid-input` with the form that is expected
 */
export function parseAnswer(type: AnswerType, raw: unknown): Answer {
  const answer = readers[type](raw)
  if (answer) return answer
  const what = type === 'none' ? 'No answer is expected' : `This is not an answer of the type ${type}`
  throw new StaytwinError('invalid-input', { what, seen: raw, fix: FORMS[type] })
}

const readers: Record<AnswerType, (raw: unknown) => Answer | undefined> = {
  none: () => undefined,
  money: readMoney,
  date: (raw) => {
    const date = typeof raw === 'string' ? raw.trim() : ''
    return isCalendarDate(date) ? { type: 'date', date } : undefined
  },
  name: (raw) => {
    const name = readName(raw)
    return name === undefined ? undefined : { type: 'name', name }
  },
  number: (raw) => {
    const number = typeof raw === 'string' && /^-?\d+(\.\d+)?$/.test(raw.trim()) ? Number(raw) : raw
    return typeof number === 'number' && Number.isFinite(number) ? { type: 'number', number } : undefined
  },
  list: (raw) => {
    if (!Array.isArray(raw) || raw.length === 0 || raw.length > LONGEST_LIST) return undefined
    const items = raw.map(readName)
    if (items.includes(undefined) || new Set(items).size < items.length) return undefined
    return { type: 'list', items: items as string[] }
  },
}

function readName(raw: unknown): string | undefined {
  const name = typeof raw === 'string' ? raw.trim() : ''
  return name === '' || name.length > LONGEST_NAME ? undefined : name
}

function readMoney(raw: unknown): Answer | undefined {
  if (typeof raw === 'string') return readMoneyText(raw.trim())
  if (typeof raw !== 'object' || raw === null) return undefined
  const { amount, currency, ...rest } = raw as Record<string, unknown>
  if (Object.keys(rest).length > 0 || typeof currency !== 'string' || !/^[A-Z]{3}$/.test(currency)) return undefined
  if (typeof amount !== 'string' && typeof amount !== 'number') return undefined
  return toMoney(String(amount).trim(), currency)
}

/** `$1,234.50`, `-$5`, `1234.5 USD`, `USD 1234.50`: one amount with its currency and nothing else. */
function readMoneyText(text: string): Answer | undefined {
  const [, minus = '', sign = '', amount = ''] = /^(-?)([$€£¥])\s?(\S+)$/.exec(text) ?? []
  const signCurrency = SIGNS[sign]
  if (signCurrency) return toMoney(minus + amount, signCurrency)
  const [, before = '', behind = ''] = /^(\S+) ([A-Z]{3})$/.exec(text) ?? []
  if (behind) return toMoney(before, behind)
  const [, front = '', after = ''] = /^([A-Z]{3}) (\S+)$/.exec(text) ?? []
  return front ? toMoney(after, front) : undefined
}

function toMoney(amount: string, currency: string): Answer | undefined {
  const [, minus, whole, fraction = ''] = AMOUNT.exec(amount) ?? []
  const digits = minorDigits(currency)
  if (whole === undefined || fraction.length > digits) return undefined
  const minor = Number(whole.replaceAll(',', '') + fraction.padEnd(digits, '0'))
  return { type: 'money', minor: minus ? -minor : minor, currency }
}
