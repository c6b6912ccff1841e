import { expect } from 'vitest'
import type { ControlClient } from '@/runner/control-client'
import type { SiteClient } from '../fixtures/site-client'
import * as acts from './acts'
import type { Facts } from './facts'
import { find, type Found } from './find'
import type { Fact, ServedGoal, Step } from './goal'
import { readFact } from './read-facts'
import type { Result } from './results'

/** A visitor on the way through a goal, and what was seen so far. */
export interface Walker {
  id: string
  client: SiteClient
  control: ControlClient
  facts: Facts
  found: Found | null
  activities: Result[]
  kept: number[]
}

/** Does every step of a goal on the pages of the site, and holds what they show and do against the database. */
export async function walk(goal: ServedGoal, walker: Walker): Promise<void> {
  for (const step of goal.steps) await take(step, walker)
}

async function take(step: Step, walker: Walker): Promise<void> {
  const { client, facts } = walker
  if ('find' in step) walker.found = await find(client, facts, step.find)
  else if ('list' in step) list(walker, step.list, step.atLeast)
  else if ('read' in step) await read(walker, step.read)
  else if ('reserve' in step) await acts.reserve(walker, step.reserve)
  else if ('book' in step) await acts.book(walker)
  else if ('pins' in step) await acts.pins(walker)
  else if ('facets' in step) await acts.facets(walker, step.facets)
  else if ('currency' in step) await acts.currency(walker, step.currency)
  else if ('experiences' in step) await acts.experiences(walker, step.experiences)
  else if ('activity' in step) await acts.activity(walker, step.activity)
  else if ('visit' in step) await acts.visit(walker, step.visit, step.says)
  else if ('keep' in step) await acts.keep(walker, step.keep, step.count, step.into)
  else if ('count' in step) await acts.count(walker)
  else if ('unkeep' in step) await acts.unkeep(walker)
  else if ('board' in step) await acts.board(walker, step.board, step.renamed)
  else if ('notify' in step) await acts.notify(walker, step.notify)
  else await acts.review(walker, step.review)
}

const foundBy = ({ found }: Walker): Found => {
  if (!found) throw new Error('a goal must search before it reads')
  return found
}

function list(walker: Walker, wanted: Fact[], atLeast: number): void {
  const { results, listings } = foundBy(walker)
  expect(results.length).toBeGreaterThanOrEqual(atLeast)
  for (const [i, { text }] of results.entries()) {
    const listing = listings[i]!
    if (wanted.includes('title')) expect(text).toContain(listing.title.replace(/\s+/g, ' '))
    if (wanted.includes('price')) expect(text).toMatch(/\p{Sc}\s?\d/u)
    if (wanted.includes('rating') && listing.rating100 !== null)
      expect(text).toContain((listing.rating100 / 100).toFixed(2))
    if (wanted.includes('distance')) expect(text).toMatch(/\d(\.\d)? ?(km|m)\b/)
  }
}

async function read(walker: Walker, wanted: Fact[]): Promise<void> {
  const { results, listings } = foundBy(walker)
  const page = await walker.client.open(results[0]!.href)
  expect(page.status).toBe(200)
  for (const fact of wanted) readFact(page, fact, listings[0]!, walker.facts)
}
