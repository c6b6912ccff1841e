import type { WorldFile } from '@/prisma/world/world-file'

/** code, name, symbol, digits after the point, units for one US dollar; in the order in which people are offered them */
const RATES: [code: string, name: string, symbol: string, digits: number, perUsd: number][] = [
  ['USD', 'US dollar', '$', 2, 1],
  ['EUR', 'Euro', '€', 2, 0.9142],
  ['GBP', 'British pound', '£', 2, 0.7816],
  ['CAD', 'Canadian dollar', 'CA$', 2, 1.3685],
  ['AUD', 'Australian dollar', 'A$', 2, 1.5127],
  ['JPY', 'Japanese yen', '¥', 0, 147.85],
  ['CHF', 'Swiss franc', 'CHF', 2, 0.8734],
  ['SEK', 'Swedish krona', 'SEK', 2, 10.2915],
  ['NOK', 'Norwegian krone', 'NOK', 2, 10.5483],
  ['DKK', 'Danish krone', 'DKK', 2, 6.8217],
  ['PLN', 'Polish zloty', 'PLN', 2, 3.9062],
  ['CZK', 'Czech koruna', 'CZK', 2, 22.9418],
  ['HUF', 'Hungarian forint', 'HUF', 2, 356.72],
  ['TRY', 'Turkish lira', 'TRY', 2, 41.3574],
  ['INR', 'Indian rupee', '₹', 2, 84.6139],
  ['CNY', 'Chinese yuan', 'CN¥', 2, 7.1846],
  ['KRW', 'South Korean won', '₩', 0, 1362.4],
  ['SGD', 'Singapore dollar', 'SGD', 2, 1.3391],
  ['THB', 'Thai baht', 'THB', 2, 34.2875],
  ['NZD', 'New Zealand dollar', 'NZ$', 2, 1.6523],
  ['BRL', 'Brazilian real', 'R$', 2, 5.4471],
  ['MXN', 'Mexican peso', 'MX$', 2, 18.7264],
  ['ZAR', 'South African rand', 'ZAR', 2, 17.9355],
  ['MAD', 'Moroccan dirham', 'MAD', 2, 9.8127],
]

/** Writes what a dollar is in other currencies. The same in every world: people compare these with what they know. */
export function writeCurrencyRates(file: WorldFile): void {
  RATES.forEach(([code, name, symbol, digits, perUsd], i) =>
    file.insert('CurrencyRate', {
      ...{ code, name, symbol, digits, perUsd1e4: Math.round(perUsd * 10_000), rank: i + 1 },
    }),
  )
}
