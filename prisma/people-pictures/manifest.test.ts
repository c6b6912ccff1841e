import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadPortraits, peopleFolder } from './manifest'

const portraits = loadPortraits()
const files = readdirSync(peopleFolder).filter((file) => file.endsWith('.svg'))
const textOf = (file: string) => readFileSync(join(peopleFolder, file), 'utf8')

describe('the portraits', () => {
  it('are at least 200, one file for each entry', () => {
    expect(portraits.length).toBeGreaterThanOrEqual(200)
    expect(files.sort()).toEqual(portraits.map(({ id }) => `${id}.svg`))
  })

  it('differ from one another', () => {
    expect(new Set(files.map(textOf)).size).toBeGreaterThanOrEqual(portraits.length - 2)
  })

  it('are small, and hold neither scripts nor metadata nor addresses', () => {
    for (const file of files) {
      const text = textOf(file)
      expect(text.length).toBeLessThan(24_000)
      expect(text.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/<script|<metadata|https?:/)
    }
  })

  it('show women, men and people of either sort in every tone', () => {
    for (const gender of ['f', 'm'])
      for (const tone of ['light', 'medium', 'dark'])
        expect(portraits.filter((p) => p.gender === gender && p.tone === tone).length).toBeGreaterThan(5)
  })
})
