import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { classOf, TABLE_CLASS } from './table-class'

it('classes every table as the comments of the schema do', () => {
  const schema = readFileSync(join(import.meta.dirname, '../prisma/schema.prisma'), 'utf8')
  const models = [...schema.matchAll(/((?:^\/\/\/.*\n)*)^model (\w+) \{/gm)]
  const written = models.map(([, comment = '', name = '']) => [name, /@class (\w+)/.exec(comment)?.[1] ?? 'graded'])
  expect(Object.fromEntries(written)).toEqual(TABLE_CLASS)
})

it('refuses a table that has no class', () => {
  expect(() => classOf('Secrets')).toThrow(/no class/)
  expect(() => classOf('constructor')).toThrow(/no class/)
})
