import { describe, expect, test } from 'vitest'
import { fillSlots } from './fill-slots'

const filled = (page: string, slots: string[]) => fillSlots(Buffer.from(page), slots).toString()

describe('fillSlots', () => {
  test('puts each text where its place is, whatever their order', () => {
    expect(filled('<p data-slot="1"></p>é<div id="a" data-slot="0"></div>!', ['zero ü', 'one'])).toBe(
      '<p data-slot="1">one</p>é<div id="a" data-slot="0">zero ü</div>!',
    )
  })
  test('leaves a page without places as it is', () => {
    expect(filled('<p>data-slot</p>', ['x'])).toBe('<p>data-slot</p>')
  })
  test('does not look for places in what it puts in', () => {
    expect(filled('<p data-slot="0"></p>', ['<b data-slot="0"></b>'])).toBe(
      '<p data-slot="0"><b data-slot="0"></b></p>',
    )
  })
  test('leaves alone a place without a text, and what scripts and people write', () => {
    const page =
      '<p data-slot="7"></p><p data-slot="x"></p><script>"data-slot=\\"0\\">"</script><p>data-slot=&quot;0&quot;&gt;</p><i data-slot="0'
    expect(filled(page, ['x'])).toBe(page)
  })
})
