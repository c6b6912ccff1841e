import { parse } from 'node-html-parser'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { Review } from './review-parts'

it('shows a script in the text of a review, in a name and in an answer as text, never as a script', () => {
  const script = `<script>fetch('/trips')</script><img src=x onerror="alert(1)">`
  const review = {
    id: 1,
    authorName: script,
    authorHue: 10,
    authorPortrait: null,
    authorHome: script,
    rating: 5,
    language: 'en',
    text: script,
    hostReply: script,
    createdOn: '2027-01-02',
  }
  const page = parse(renderToStaticMarkup(<Review review={review} />))
  expect(page.querySelectorAll('script, img')).toEqual([])
  expect(page.querySelectorAll('p').filter((p) => p.textContent === script).length).toBeGreaterThanOrEqual(2)
})

it('says in which language a review is, where that is another than the page’s', () => {
  const common = {
    id: 1,
    authorName: 'Ute',
    authorHue: 10,
    authorPortrait: null,
    authorHome: '',
    rating: 5,
    hostReply: null,
  }
  const show = (language: string) => {
    const review = { ...common, language, text: 'Alles war blitzsauber.', createdOn: '2027-01-02' }
    return parse(renderToStaticMarkup(<Review review={review} />))
  }
  expect(show('de').querySelector('[lang=de]')?.textContent).toBe('Alles war blitzsauber.')
  expect(show('de').textContent).toContain('In German')
  expect(show('en').querySelector('[lang]')).toBeNull()
  expect(show('en').textContent).not.toContain('In English')
})
