/** Cents of a text such as `$1,234.50`. Throws when it is not an amount. */
export function minorIn(text: string): number {
  const [, whole, cents = '00'] = /^\$([\d,]+)(?:\.(\d\d))?$/.exec(text.trim()) ?? []
  if (whole === undefined) throw new Error(`not an amount: ${text}`)
  return Number(whole.replaceAll(',', '') + cents)
}

/** `1234.50` of 123450, as answers of money want it. */
export const dollars = (minor: number): string => (minor / 100).toFixed(2)
