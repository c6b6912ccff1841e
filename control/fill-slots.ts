const PLACE = Buffer.from('data-slot="')
const END = Buffer.from('">')

/**
 * Puts HTML where a page left places for it: `<div data-slot="2">` gets the third text. What the page says of itself to its scripts is quoted otherwise,
 * and what a person wrote is escaped, so neither looks like a place.
 * @param page the whole page, UTF-8
 */
export function fillSlots(page: Buffer, slots: readonly string[]): Buffer {
  if (slots.length === 0) return page
  const parts: Buffer[] = []
  let done = 0
  for (let at = page.indexOf(PLACE); at >= 0; at = page.indexOf(PLACE, done)) {
    const from = at + PLACE.length
    const to = page.indexOf(END, from)
    const text = to < 0 ? undefined : slots[Number(page.toString('latin1', from, Math.min(to, from + 8)))]
    const until = text === undefined ? from : to + END.length
    parts.push(page.subarray(done, until))
    if (text !== undefined) parts.push(Buffer.from(text))
    done = until
  }
  parts.push(page.subarray(done))
  return Buffer.concat(parts)
}
