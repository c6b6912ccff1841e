// An agent in 30 lines: copy it, then put your model where `think` is. Run it on every task, clean and while things break:
//
//   npm run twin -- rollout --agent examples/agent.ts --tasks all --seeds 1,2 --plans clean,flaky-edge
//
// It is honest and simple: it reads the goal, looks for the place that the goal names, opens the first stay and answers with the price it
// reads there. That is right now and then, by luck. What it did, and why it failed, is in the report that the command names.
import type { AgentIo } from '@/tasks/agent-io'

export default async function agent({ page, goal, answer, step }: AgentIo): Promise<void> {
  const { place, wantsPrice } = think(goal)

  await page.goto(`/search?where=${encodeURIComponent(place)}`)
  await step(`Looked for stays in “${place}”`)

  const first = page.getByRole('main').locator('a[href^="/stays/"]').first()
  if ((await first.count()) === 0) return
  await page.goto((await first.getAttribute('href')) ?? '/')
  await step('Opened the first stay')

  const [price] = (await page.getByRole('main').innerText()).match(/\$\d[\d,]*(\.\d\d)?/) ?? []
  if (wantsPrice && price) await answer(price)
}

/** Your model goes here: from the goal, and what the page shows, to the next act. */
function think(goal: string) {
  const [, place = ''] = goal.match(/\bin ([A-Z][\p{L}'’-]+(?: [A-Z][\p{L}'’-]+)*)/u) ?? []
  return { place, wantsPrice: /price|cost|total|how much/i.test(goal) }
}
