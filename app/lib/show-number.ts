import { pageLanguage, pageLocale } from './words'

const POINT = ['en', 'ja']

/** `1,234`, or with so many digits after the point `4.87`; as the visitor's language writes it. */
export function showNumber(value: number, digits?: number): string {
  if (digits === undefined) return value.toLocaleString(pageLocale())
  const text = value.toFixed(digits)
  return POINT.includes(pageLanguage()) ? text : text.replace('.', ',')
}
