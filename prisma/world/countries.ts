import type { CountryCode } from '@/prisma/world/country-code'

export interface Country {
  name: string
  continent: string
  /** The first is the mother tongue of most people there. */
  languages: string[]
  /** Where its travellers come from. */
  homeCities: string[]
  /** Share of the travellers. */
  travellers: number
}

const c = (name: string, continent: string, languages: string, homeCities: string, travellers: number): Country => ({
  name,
  continent,
  languages: languages.split(', '),
  homeCities: homeCities.split(', '),
  travellers,
})

export const COUNTRIES: Record<CountryCode, Country> = {
  AE: c('United Arab Emirates', 'Asia', 'Arabic, English', 'Dubai, Abu Dhabi, Sharjah', 1),
  AR: c('Argentina', 'South America', 'Spanish, English', 'Buenos Aires, Córdoba, Rosario', 2),
  AT: c('Austria', 'Europe', 'German, English', 'Vienna, Graz, Linz', 2),
  AU: c('Australia', 'Oceania', 'English', 'Perth, Brisbane, Adelaide, Hobart', 5),
  BE: c('Belgium', 'Europe', 'Dutch, French, English', 'Antwerp, Ghent, Liège', 2),
  BR: c('Brazil', 'South America', 'Portuguese, English', 'São Paulo, Recife, Curitiba', 4),
  CA: c('Canada', 'North America', 'English, French', 'Toronto, Calgary, Halifax', 5),
  CH: c('Switzerland', 'Europe', 'German, French', 'Bern, Basel, Lausanne', 2),
  CL: c('Chile', 'South America', 'Spanish, English', 'Valparaíso, Concepción', 1),
  CN: c('China', 'Asia', 'Mandarin, English', 'Chengdu, Hangzhou, Guangzhou', 3),
  CO: c('Colombia', 'South America', 'Spanish, English', 'Bogotá, Cali', 1),
  CR: c('Costa Rica', 'North America', 'Spanish, English', 'Heredia, Cartago', 1),
  CZ: c('Czechia', 'Europe', 'Czech, English', 'Brno, Ostrava, Plzeň', 1),
  DE: c('Germany', 'Europe', 'German, English', 'Hamburg, Cologne, Leipzig, Freiburg', 10),
  DK: c('Denmark', 'Europe', 'Danish, English', 'Aarhus, Odense', 2),
  DO: c('Dominican Republic', 'North America', 'Spanish, English', 'Santo Domingo, Santiago', 1),
  EG: c('Egypt', 'Africa', 'Arabic, English', 'Alexandria, Cairo', 1),
  ES: c('Spain', 'Europe', 'Spanish, English', 'Valencia, Bilbao, Zaragoza', 6),
  FI: c('Finland', 'Europe', 'Finnish, English', 'Tampere, Turku, Oulu', 2),
  FR: c('France', 'Europe', 'French, English', 'Lyon, Nantes, Lille, Toulouse', 9),
  GB: c('United Kingdom', 'Europe', 'English', 'Leeds, Bristol, Manchester, Cardiff', 12),
  GE: c('Georgia', 'Asia', 'Georgian, English', 'Batumi, Kutaisi', 1),
  GR: c('Greece', 'Europe', 'Greek, English', 'Thessaloniki, Patras', 1),
  HK: c('Hong Kong', 'Asia', 'Cantonese, English', 'Hong Kong', 1),
  HR: c('Croatia', 'Europe', 'Croatian, English', 'Zagreb, Rijeka', 1),
  HU: c('Hungary', 'Europe', 'Hungarian, English', 'Szeged, Pécs', 1),
  ID: c('Indonesia', 'Asia', 'Indonesian, English', 'Jakarta, Bandung', 1),
  IE: c('Ireland', 'Europe', 'English, Irish', 'Cork, Galway, Limerick', 3),
  IN: c('India', 'Asia', 'Hindi, English', 'Bengaluru, Pune, Mumbai', 4),
  IS: c('Iceland', 'Europe', 'Icelandic, English', 'Akureyri, Reykjavík', 1),
  IT: c('Italy', 'Europe', 'Italian, English', 'Turin, Bologna, Genoa', 6),
  JO: c('Jordan', 'Asia', 'Arabic, English', 'Amman, Irbid', 1),
  JP: c('Japan', 'Asia', 'Japanese, English', 'Osaka, Sapporo, Fukuoka', 4),
  KE: c('Kenya', 'Africa', 'Swahili, English', 'Mombasa, Kisumu', 1),
  KR: c('South Korea', 'Asia', 'Korean, English', 'Busan, Daegu', 3),
  LK: c('Sri Lanka', 'Asia', 'Sinhala, English', 'Colombo, Kandy', 1),
  MA: c('Morocco', 'Africa', 'Arabic, French, English', 'Rabat, Fez', 1),
  MX: c('Mexico', 'North America', 'Spanish, English', 'Guadalajara, Puebla, Mérida', 3),
  MY: c('Malaysia', 'Asia', 'Malay, English', 'Penang, Johor Bahru', 1),
  NL: c('Netherlands', 'Europe', 'Dutch, English', 'Utrecht, Rotterdam, Groningen', 5),
  NO: c('Norway', 'Europe', 'Norwegian, English', 'Oslo, Trondheim', 2),
  NP: c('Nepal', 'Asia', 'Nepali, English', 'Pokhara, Lalitpur', 1),
  NZ: c('New Zealand', 'Oceania', 'English', 'Wellington, Dunedin', 2),
  PE: c('Peru', 'South America', 'Spanish, English', 'Lima, Arequipa', 1),
  PH: c('Philippines', 'Asia', 'Filipino, English', 'Cebu, Davao, Quezon City', 2),
  PL: c('Poland', 'Europe', 'Polish, English', 'Warsaw, Gdańsk, Wrocław', 3),
  PT: c('Portugal', 'Europe', 'Portuguese, English', 'Coimbra, Braga, Faro', 3),
  SE: c('Sweden', 'Europe', 'Swedish, English', 'Gothenburg, Malmö, Uppsala', 3),
  SG: c('Singapore', 'Asia', 'English, Mandarin', 'Singapore', 2),
  TC: c('Turks and Caicos Islands', 'North America', 'English', 'Grand Turk', 1),
  TH: c('Thailand', 'Asia', 'Thai, English', 'Bangkok, Khon Kaen', 1),
  TR: c('Türkiye', 'Asia', 'Turkish, English', 'Ankara, Izmir', 2),
  TW: c('Taiwan', 'Asia', 'Mandarin, English', 'Taichung, Kaohsiung', 1),
  TZ: c('Tanzania', 'Africa', 'Swahili, English', 'Arusha, Dar es Salaam', 1),
  US: c('United States', 'North America', 'English', 'Chicago, Portland, Denver, Boston, Austin, Seattle', 18),
  VN: c('Vietnam', 'Asia', 'Vietnamese, English', 'Hanoi, Hue', 1),
  ZA: c('South Africa', 'Africa', 'English, Afrikaans', 'Durban, Johannesburg', 2),
}
