import type { Page } from 'playwright-core'

/** What an agent gets, a scripted one too. `export default async function agent({ page, goal, answer, wait, step }: AgentIo) {}` */
export interface AgentIo {
  /** on the home page of the site, already in the episode */
  page: Page
  /** the text of the task */
  goal: string
  /**
   * Submits the answer; a later one replaces it. Plain JSON: money `{ amount: "123.45", currency: "USD" }` or `"$123.45"`, a date
   * `"2027-03-08"`, a name, a number, a list of names. Rejects with the expected form when the type is wrong.
   */
  answer(value: unknown): Promise<void>
  /** Lets the episode's time pass, in whole seconds. Nobody waits for real. */
  wait(seconds: number): Promise<void>
  /** Names what was done, for the report, with a screenshot. */
  step(label: string): Promise<void>
}
