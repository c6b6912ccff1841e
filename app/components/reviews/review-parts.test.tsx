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
    text: script,
    hostReply: script,
    createdOn: '2027-01-02',
  }
  const page = parse(renderToStaticMarkup(<Review review={review} />))
  expect(page.querySelectorAll('script, img')).toEqual([])
  expect(page.querySelectorAll('p').filter((p) => p.textContent === script).length).toBeGreaterThanOrEqual(2)
})
