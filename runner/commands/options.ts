import { InvalidArgumentError, Option } from 'commander'

const LARGEST_PORT = 65_535

function wholeNumber(text: string, min: number, max: number): number {
  const number = Number(text)
  if (/^\d+$/.test(text) && number >= min && number <= max) return number
  throw new InvalidArgumentError(`Give a whole number from ${min} to ${max}.`)
}

export const port = (text: string): number => wholeNumber(text, 0, LARGEST_PORT)
export const count = (text: string): number => wholeNumber(text, 1, 100_000)

/** `1,2,3` as a list without blanks. */
export function commaList(text: string): string[] {
  const items = text
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '')
  if (items.length > 0) return items
  throw new InvalidArgumentError('Give at least one, separated by commas.')
}

export const jsonOption = () => new Option('--json', 'write JSON to stdout, everything else to stderr')
export const worldOption = () =>
  new Option('--world <size:seed>', 'the world: village, town, region or continent, and a seed').default('town:1')
