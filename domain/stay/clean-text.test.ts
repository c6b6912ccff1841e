import { expect, it } from 'vitest'
import { cleanText } from './clean-text'

it('keeps what a person typed as text, markup and line breaks too', () => {
  const text = '  <script>alert(1)</script>\r\nДо встречи! 🙂  '
  expect(cleanText(text, 'The note', { max: 100 })).toBe('<script>alert(1)</script>\nДо встречи! 🙂')
})

it('drops characters that nobody sees', () => {
  expect(cleanText('a\u0000b\u200bc\u202ed\u001be', 'The note', { max: 100 })).toBe('abcde')
})

it('refuses what is too long or missing, by the name of the field', () => {
  expect(() => cleanText('x'.repeat(11), 'The note', { max: 10 })).toThrow(
    'The note is too long (saw 11). Use at most 10',
  )
  expect(() => cleanText(' \u200b ', 'The first name', { min: 1, max: 10 })).toThrow('The first name is missing')
})
