const HERE = new Set(['around me', 'near me', 'nearby', 'close to me', 'here', 'around here', 'near here'])
const ANYWHERE = new Set(['anywhere', 'everywhere', 'worldwide', 'flexible', 'i m flexible'])
const WHAT =
  '(?:hotels?|hostels?|apartments?|flats?|homes?|houses?|villas?|cabins?|rooms?|stays?|places?|accommodation)'
/** "Hotels in ...", "a place to stay near ...", "close to ...": what people write before a place. */
const LEAD = new RegExp(
  `^(?:(?:the |a |an |some )?${WHAT}(?: to stay)? )?(in|at|within|near|close to|next to|by|around)(?: the (?:city|centre|center|town) of)? (?=.)`,
)
const CENTRE = / (?:city |town )?(?:centre|center|downtown)$/

export interface PlacePhrase {
  /** The text without what people write before a place. */
  named: string
  /** It asks for what is around the place, not for what is in it. */
  isNear: boolean
  /** What may be the name of the place, the likeliest first. */
  tries: string[]
}

/** Plain text that means the visitor's own place. */
export const isHere = (text: string): boolean => HERE.has(text)

/** Plain text that means no place at all. */
export const isAnywhere = (text: string): boolean => ANYWHERE.has(text)

/** Reads plain text: "hotels near the old castle" looks for what is near "old castle". */
export function readPlacePhrase(text: string): PlacePhrase {
  const lead = LEAD.exec(text)
  const named = lead ? text.slice(lead[0].length).replace(/^the /, '') : text
  const isNear = lead !== null && !['in', 'at', 'within'].includes(lead[1]!)
  const tries = [text, ...new Set([named, named.replace(CENTRE, '')])].filter((one, i) => i === 0 || one !== text)
  return { named, isNear, tries }
}
