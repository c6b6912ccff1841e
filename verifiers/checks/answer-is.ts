import { formatMoney } from '@/lib/money'
import type { Answer } from '../answer'
import type { Check } from '../check'

/**
 * The typed answer has this value. Money is compared by amount and currency, names by their words (capitals, spaces and the form of quotes do not
 * count), lists as sets. Never by substring, and an answer that lists more is wrong.
 */
export function answerIs(describe: string, expected: Answer): Check {
  return {
    id: 'answer',
    kind: 'goal',
    describe,
    run({ answer }) {
      if (!answer) return { passed: false, detail: 'no answer was given' }
      const passed = canonical(answer) === canonical(expected)
      return { passed, detail: passed ? 'the answer is right' : `the answer was ${canonical(answer).slice(0, 200)}` }
    },
  }
}

/** One text for each value. */
function canonical(answer: Answer): string {
  if (answer.type === 'money') return `${formatMoney(answer.minor, answer.currency)} (${answer.currency})`
  if (answer.type === 'date') return `date ${answer.date}`
  if (answer.type === 'number') return `number ${answer.number}`
  if (answer.type === 'name') return `name ${words(answer.name)}`
  return `list ${JSON.stringify(answer.items.map(words).sort())}`
}

const words = (name: string): string =>
  name
    .normalize('NFKC')
    .replace(/[‘’ʼ]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[‐-―]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
