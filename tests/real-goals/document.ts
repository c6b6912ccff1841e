import type { Goal, Step } from './goal'
import { isServed } from './goal'

/** Where on the site a step is taken, and the tables that answer it. */
function answerOf(step: Step): { page: string; data: string } {
  if ('find' in step) return { page: '/search', data: `Listing with ${Object.keys(step.find).join(', ')}` }
  if ('list' in step) return { page: 'the results', data: step.list.join(', ') }
  if ('read' in step) return { page: '/stays/<id>', data: step.read.join(', ') }
  if ('reserve' in step) return { page: '/checkout/<code>', data: 'Hold, the policy with dates' }
  if ('book' in step) return { page: '/stays/<id>, /checkout/<code>', data: 'Booking, PaymentIntent' }
  if ('keep' in step) return { page: '/search, /wishlists', data: 'Wishlist, WishlistItem' }
  if ('unkeep' in step) return { page: '/wishlists/<id>', data: 'WishlistItem' }
  if ('board' in step) return { page: '/wishlists', data: 'Wishlist' }
  if ('notify' in step) return { page: '/account/notifications', data: 'NotificationSetting' }
  if ('review' in step) return { page: '/trips/<code>/review', data: 'Review' }
  if ('count' in step) return { page: '/search', data: 'the number of results' }
  if ('pins' in step) return { page: 'the map of /search', data: 'place and price of each result' }
  if ('facets' in step) return { page: 'the filters of /search', data: `counts of ${step.facets}` }
  if ('currency' in step) return { page: '/preferences', data: 'CurrencyRate' }
  if ('experiences' in step)
    return { page: '/experiences', data: `Experience with ${Object.keys(step.experiences).join(', ')}` }
  if ('activity' in step) return { page: '/experiences/<id>', data: step.activity.join(', ') }
  return { page: step.visit.split('?')[0]!, data: 'its text' }
}

const unique = (texts: string[]) => [...new Set(texts)].join('; ')
const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('<', '\\<')
const nameOf = (source: string) =>
  source
    .replace(/ \(.*\)$/, '')
    .split('/')
    .at(-1)!
    .replace(/\.jsonl$/, '')

/** The page `docs/real-tasks.md`. */
export function realTasksDocument(goals: Goal[]): string {
  const served = goals.filter(isServed)
  const others = goals.filter((goal) => !isServed(goal))
  const row = (cells: string[]) => `| ${cells.map(cell).join(' | ')} |`
  return [
    '# What people ask of such sites',
    '',
    `${goals.length} goals that real people wrote for sites of stays and experiences, by source and id, asked here in words of our own. ${served.length} can be carried out on this site; ${others.length} are about something else.`,
    'Each of the first is walked by `tests/real-goals/real-goals.test.ts`, on a world whose facts fit, over plain HTTP: what the pages show and do is held against the database. This page is made',
    'from `tests/real-goals/goals.jsonl` by `npx tsx tests/real-goals/make-document.ts`.',
    '',
    '## Served',
    '',
    row(['Source', 'Id', 'What is asked', 'Pages', 'Data']),
    row(['---', '---', '---', '---', '---']),
    ...served.map(({ source, id, asks, steps }) => {
      const answers = steps.map(answerOf)
      return row([
        nameOf(source),
        id,
        asks,
        unique(answers.map(({ page }) => page)),
        unique(answers.map(({ data }) => data)),
      ])
    }),
    '',
    '## Out of scope',
    '',
    row(['Source', 'Id', 'Reason']),
    row(['---', '---', '---']),
    ...others.map((goal) => row([nameOf(goal.source), goal.id, isServed(goal) ? '' : goal.outOfScope])),
    '',
  ].join('\n')
}
