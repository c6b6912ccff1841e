import { describe, expect, it } from 'vitest'
import { articlesOf, searchArticles } from './articles'

describe.each(['help', 'magazine'] as const)('the articles of %s', (shelf) => {
  const articles = articlesOf(shelf)

  it('have names of their own, a summary and a text', () => {
    expect(new Set(articles.map(({ title }) => title)).size).toBe(articles.length)
    for (const { slug, summary, html } of articles) {
      expect(summary.length, slug).toBeGreaterThan(15)
      expect(html.length, slug).toBeGreaterThan(200)
    }
  })

  it('stand in the order of their topics and ranks', () => {
    const keys = articles.map(({ topic, rank }) => `${topic} ${String(rank).padStart(3, '0')}`)
    expect(keys).toEqual([...keys].sort((a, b) => a.localeCompare(b)))
  })
})

it('finds the article that answers a question first', () => {
  const first = (text: string) => searchArticles(articlesOf('help'), text)[0]?.slug
  expect(first('how do I know whether my booking has been cancelled')).toBe('is-it-cancelled')
  expect(first('cancellation fee')).toBe('cancellation-policies')
  expect(first('gift card')).toBe('coupons-and-gift-cards')
  expect(first('safety')).toBe('safety')
  expect(searchArticles(articlesOf('help'), 'zeppelin')).toEqual([])
  expect(searchArticles(articlesOf('help'), ' ? ')).toEqual([])
})
