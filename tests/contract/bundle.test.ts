import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { DICTIONARIES } from '@/app/lib/words/install'
import { catalogue as faults } from '@/fault-injection/catalogue'
import { catalogue as tasks } from '@/tasks/catalogue'

const CLIENT = join(import.meta.dirname, '../../.next/static')

function files(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(js|css|json|html|txt)$/.test(name))
    .map((name) => join(folder, name))
}

/** Words of Staytwin that no library has, each of which would give the simulation away. */
const WORDS = [
  'staytwin',
  'verifier',
  'oracle',
  'fault-injection',
  'faultinjection',
  'episode',
  'counterparty',
  'ndjson',
  'rollout',
  'simulat',
]

/** The map library's own words for events of a touch screen. */
const LEAFLET = /_simulate(d|event)/g

it('has nothing of the tasks, the verifiers or the faults in what is sent to a browser', () => {
  expect(existsSync(CLIENT), `the site is not built (${CLIENT} is absent); npm test builds it`).toBe(true)
  const sent = files(CLIENT).map((path) => ({ path, text: readFileSync(path, 'utf8').toLowerCase() }))
  expect(sent.length).toBeGreaterThan(5)
  const forbidden = [...WORDS, ...tasks.map((task) => task.id), ...faults.map((fault) => fault.id)]
  const found = sent.flatMap(({ path, text }) =>
    forbidden.filter((word) => text.replace(LEAFLET, '').includes(word)).map((word) => `${path}: ${word}`),
  )
  expect(found).toEqual([])
})

it('has no dictionary in the scripts: a page in another language loads its own', () => {
  const scripts = files(CLIENT).map((path) => readFileSync(path, 'utf8'))
  const long = Object.values(DICTIONARIES).flatMap(({ phrases, texts }) => [
    phrases['Check-in instructions'],
    texts['No smoking'],
  ])
  expect(long.filter((text) => scripts.some((script) => script.includes(text)))).toEqual([])
})
