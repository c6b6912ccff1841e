// A small agent to copy: put your model where `think` is. Run it on every task, clean and while things break:
//
//   npm run twin -- rollout --agent examples/agent.ts --tasks all --seeds 1,2 --plans clean,flaky-edge
//
// It can do one thing: say what a named stay costs. It passes total-price and fails the other tasks; the report shows why, step by step.
import type { AgentIo } from '@/tasks/agent-io'

export default async function agent({ page, goal, answer, step }: AgentIo): Promise<void> {
  const wanted = think(goal)
  if (!wanted) return step('This is not a question about the price of a stay')

  await page.goto(`/search?${new URLSearchParams(wanted.search)}`)
  await step(`Looked for stays in ${wanted.search.where}`)

  const stay = page.getByRole('heading').getByRole('link', { name: wanted.title, exact: true })
  while (!(await stay.isVisible())) await page.getByRole('link', { name: 'Next page' }).click()
  await stay.click()
  const total = page
    .getByRole('row', { name: /^Total/ })
    .first()
    .getByRole('cell')
    .last()
  const price = await total.innerText()
  await step(`Read a total of ${price}`)
  await answer(price)
}

/** Your model goes here. From the goal to what to do, or nothing. */
function think(goal: string) {
  const asked = /What does "(.+)" in (.+) cost for (\d+) adults? from (.+) to (.+), with all/.exec(goal)
  if (!asked) return null
  const [, title = '', where = '', adults = '', from = '', to = ''] = asked
  const day = (text: string) => new Date(`${text} UTC`).toISOString().slice(0, 10)
  return { title, search: { where, adults, checkIn: day(from), checkOut: day(to) } }
}
