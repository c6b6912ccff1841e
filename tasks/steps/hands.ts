import type { AgentIo } from '../agent-io'

/** A scripted agent at work: what it was given, and its habits. */
export interface Hands extends AgentIo {
  /** what it does whenever a page has come, before it goes on */
  onPage?(): Promise<void>
}

/** Does something that leads to another page, and waits until that page is there. */
export async function follow(hands: Hands, act: () => Promise<unknown>): Promise<void> {
  const { page } = hands
  const arrived = page.waitForEvent('framenavigated', (frame) => frame === page.mainFrame())
  await Promise.all([arrived, act()])
  await page.waitForLoadState('domcontentloaded')
  await hands.onPage?.()
}

/** Opens an address of the site. */
export const open = (hands: Hands, path: string): Promise<void> => follow(hands, () => hands.page.goto(path))
