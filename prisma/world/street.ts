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
  us: 'Maple Street|Oak Avenue|Washington Street|Cedar Lane|Sunset Drive|Park Avenue|Second Street|Lincoln Avenue|Hillside Drive|Magnolia Avenue',
  br: 'Rua das Laranjeiras|Rua do Catete|Rua da Glória|Ladeira do Castro|Rua Barão da Torre|Rua São Clemente|Avenida Atlântica',
  ja: 'Sakura-dori|Sanjo-dori|Hon-cho|Miyamae-cho|Takenoko-michi|Kawabata-dori|Teramachi-dori|Minami-cho|Kita-dori',
  zh: "Nanjing Road|Yan'an Road|Huaihai Road|Renmin Road|Zhongshan Road|Jianguo Road|Xingye Road|Heping Road",
  ko: 'Saemunan-ro|Bukchon-ro|Yulgok-ro|Toegye-ro|Wausan-ro|Itaewon-ro|Seongsui-ro',
  th: 'Soi Ari|Soi Thong Lo|Charoen Krung Road|Ratchadamnoen Road|Nimmanhaemin Road|Phra Athit Road|Soi Kasem',
  id: 'Jalan Raya|Jalan Merdeka|Jalan Hanoman|Jalan Melati|Jalan Pantai|Jalan Bukit|Jalan Sudirman|Jalan Cempaka',
  vi: 'Tran Phu|Le Loi|Nguyen Hue|Hai Ba Trung|Bach Dang|Hoang Dieu|Phan Chau Trinh',
  ph: 'Rizal Street|Mabini Street|Bonifacio Street|Del Pilar Street|Luna Street|Serena Street|Calle Real',
  in: 'Gandhi Road|Station Road|Temple Street|Lake Road|Nehru Marg|Mall Road|Ashoka Marg|Tilak Road|Fort Road',
  ar: 'Rue Bab Doukkala|Derb Sidi Ahmed|Derb el Cadi|Sharia al-Nil|Sharia al-Qasr|Derb Jdid|Sharia al-Bahr',
  gulf: 'Al Wasl Road|Al Khaleej Street|Palm Street|Souk Street|Al Noor Street|Rainbow Street|Al Qasr Street',
  tr: 'İstiklal Caddesi|Bahçe Sokak|Gül Sokak|Çınar Sokak|Deniz Sokak|Kale Caddesi|Liman Sokak|Zeytin Sokak',
  el: 'Ermou|Adrianou|Mitropoleos|Agiou Georgiou|Paralia|Odos Apollonos|Anapafseos|Olympou',
  cz: 'Karlova|Dlouhá|Zahradní|Na Příkopě|Mostecká|Lipová|Školní',
  hu: 'Kossuth utca|Petőfi utca|Rákóczi út|Virág utca|Király utca|Duna utca',
  pl: 'ulica Długa|ulica Floriańska|ulica Krótka|ulica Ogrodowa|ulica Szewska|ulica Lipowa',
  hr: 'Ulica kralja Zvonimira|Obala|Kralja Tomislava|Zagrebačka|Put Firula|Ulica od Puča',
  ka: 'Rustaveli Avenue|Leselidze Street|Chavchavadze Avenue|Betlemi Street|Asatiani Street|Gudiashvili Street',
  fi: 'Mannerheimintie|Esplanadi|Puistokatu|Rantakatu|Kirkkokatu|Koulukatu|Vaasankatu',
  sw: 'Kenyatta Road|Kaunda Street|Gizenga Street|Hurumzi Street|Mkunazini Road|Ngong Road|Moi Avenue',
} as const

const LANGUAGE: Partial<Record<CountryCode, keyof typeof STREETS>> = {
  ...{ PT: 'pt', BR: 'br', ES: 'es', AR: 'es', CL: 'es', CO: 'es', MX: 'es', PE: 'es', CR: 'es', DO: 'es', FR: 'fr' },
  ...{ IT: 'it', DE: 'de', AT: 'de', CH: 'de', NL: 'nl', BE: 'nl', DK: 'nordic', SE: 'nordic', NO: 'nordic' },
  ...{ IS: 'nordic', FI: 'fi', US: 'us', CA: 'us', JP: 'ja', CN: 'zh', HK: 'zh', TW: 'zh', KR: 'ko', TH: 'th' },
  ...{
    ID: 'id',
    MY: 'id',
    VN: 'vi',
    PH: 'ph',
    IN: 'in',
    NP: 'in',
    LK: 'in',
    MA: 'ar',
    EG: 'ar',
    JO: 'gulf',
    AE: 'gulf',
  },
  ...{ TR: 'tr', GR: 'el', CZ: 'cz', HU: 'hu', PL: 'pl', HR: 'hr', GE: 'ka', KE: 'sw', TZ: 'sw' },
}

/** Where the number comes before the street. */
const NUMBER_FIRST: CountryCode[] = [
  ...(['US', 'CA', 'GB', 'IE', 'AU', 'NZ', 'ZA', 'SG', 'IN', 'KE', 'FR', 'MA', 'HK', 'PH', 'LK', 'TC', 'VN'] as const),
]

/** A street with a number in the order of the country. */
export function drawStreet(draws: Stream, country: CountryCode): { street: string; address: string } {
  const street = draws.one(STREETS[LANGUAGE[country] ?? 'en'].split('|'))
  const number = draws.integer(1, 148)
  const isNumberFirst = NUMBER_FIRST.includes(country)
  return { street, address: isNumberFirst ? `${number} ${street}` : `${street} ${number}` }
}
