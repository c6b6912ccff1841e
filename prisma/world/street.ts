import type { Stream } from '@/lib/rng'
import type { CountryCode } from '@/prisma/world/country-code'

const STREETS = {
  pt: 'Rua das Flores|Rua do Carmo|Travessa da Boa Hora|Rua Nova|Rua da Esperança|Largo do Mercado|Rua de São Bento|Rua do Sol',
  es: 'Calle Mayor|Calle del Olivo|Calle Nueva|Plaza del Mercado|Calle de la Rosa|Calle San Miguel|Paseo del Prado|Calle Real',
  fr: 'Rue des Lilas|Rue du Moulin|Rue de la Fontaine|Place du Marché|Rue Saint-Paul|Rue des Écoles|Rue du Port|Allée des Tilleuls',
  it: 'Via dei Fiori|Via del Forno|Via San Marco|Piazza del Mercato|Via della Rosa|Vicolo del Pozzo|Via Garibaldi|Via Nuova',
  de: 'Gartenstraße|Bergstraße|Lindenweg|Marktplatz|Schulstraße|Am Mühlbach|Rosengasse|Kirchgasse',
  nl: 'Bloemstraat|Molenweg|Kerkstraat|Lindengracht|Havenkade|Tuinstraat|Marktplein|Schoolstraat',
  nordic: 'Storgatan|Strandvägen|Kirkegata|Havnegade|Skolegade|Bergsgatan|Nygade|Åsveien',
  en: 'Mill Lane|Chapel Street|Station Road|Rosemary Row|Market Street|Orchard Close|High Street|Bridge Street|Elm Avenue|Queen Street',
} as const

const LANGUAGE: Partial<Record<CountryCode, keyof typeof STREETS>> = {
  ...{ PT: 'pt', BR: 'pt', ES: 'es', AR: 'es', CL: 'es', CO: 'es', MX: 'es', PE: 'es', FR: 'fr', MA: 'fr', IT: 'it' },
  ...{ DE: 'de', AT: 'de', CH: 'de', NL: 'nl', DK: 'nordic', SE: 'nordic', NO: 'nordic', IS: 'nordic' },
}

const ENGLISH_ORDER: CountryCode[] = ['US', 'CA', 'GB', 'IE', 'AU', 'NZ', 'ZA', 'SG', 'IN', 'KE']

/** A street with a number in the order of the country. */
export function drawStreet(draws: Stream, country: CountryCode): { street: string; address: string } {
  const street = draws.one(STREETS[LANGUAGE[country] ?? 'en'].split('|'))
  const number = draws.integer(1, 148)
  const isNumberFirst = ENGLISH_ORDER.includes(country) || LANGUAGE[country] === 'fr' || LANGUAGE[country] === undefined
  return { street, address: isNumberFirst ? `${number} ${street}` : `${street} ${number}` }
}
