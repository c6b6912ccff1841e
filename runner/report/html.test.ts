import { describe, expect, it } from 'vitest'
import { html } from './html'

describe('html', () => {
  it('escapes what is put in, in text and in attributes', () => {
    const hostile = `"><script>alert('x')</script>&`
    expect(html`<p title="${hostile}">${hostile}</p>`.text).toBe(
      '<p title="&quot;&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;">&quot;&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;</p>',
    )
  })

  it('keeps HTML as it is and joins lists', () => {
    const items = ['a', '<b>'].map((item) => html`<i>${item}</i>`)
    expect(html`<p>${items}</p>`.text).toBe('<p><i>a</i><i>&lt;b&gt;</i></p>')
  })

  it('leaves out what is absent, and shows zero', () => {
    expect(html`${null}${undefined}${false}${0}`.text).toBe('0')
  })
})
