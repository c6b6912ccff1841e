import type { Faker } from '@faker-js/faker'
import { stream } from '@/lib/rng'
import type { CountryCode } from '@/prisma/world/country-code'

export interface PersonName {
  firstName: string
  lastName: string
  /** whom the first name is given to; x: women and men */
  gender: 'f' | 'm' | 'x'
}

const LOCALES: Partial<Record<CountryCode, string>> = {
  ...{
    AR: 'es',
    BE: 'nl_BE',
    CR: 'es',
    DO: 'es',
    FI: 'fi',
    TC: 'en',
    AT: 'de_AT',
    AU: 'en_AU',
    BR: 'pt_BR',
    CA: 'en_CA',
    CH: 'de_CH',
    CL: 'es',
    CO: 'es',
    CZ: 'cs_CZ',
  },
  ...{ DE: 'de', DK: 'da', ES: 'es', FR: 'fr', GB: 'en_GB', HR: 'hr', HU: 'hu', IE: 'en_IE', IT: 'it', MX: 'es_MX' },
  ...{ NL: 'nl', NO: 'nb_NO', NZ: 'en_AU', PE: 'es', PL: 'pl', PT: 'pt_PT', SE: 'sv', TR: 'tr', US: 'en_US' },
  ZA: 'en_ZA',
}

/** Where faker writes another script, or has no people, the names are these, in Latin letters: a woman's, a man's, and so on, unless a letter for each says otherwise. */
const ROMANISED: Partial<Record<CountryCode, [firstNames: string, lastNames: string, genders?: string]>> = {
  AE: ['Layla Omar Noura Khalid Maryam Saif Hessa Rashid', 'Haddad Mansour Nasser Saleh Farouk Rahman Darwish Khoury'],
  CN: ['Wei Li Jing Hao Yan Chen Xiu Ming', 'Wang Li Zhang Liu Chen Yang Zhao Huang Zhou'],
  HK: ['Ka-ho Wing Mei Chun Yan Tsz Siu Kit', 'Chan Wong Cheung Lau Ho Leung Ng Tam'],
  JO: ['Rania Zaid Dina Hamzeh Lina Omar Tala Faris', 'Haddad Masri Khatib Zoubi Najjar Obeidat Qasem'],
  EG: ['Nour Karim Salma Youssef Mona Tarek Heba Amr', 'Hassan Ibrahim Fahmy Mostafa Saad Gaber Shawky Naguib'],
  GE: ['Nino Giorgi Tamar Luka Mariam Davit Ana Irakli', 'Beridze Kapanadze Lomidze Gelashvili Maisuradze Japaridze'],
  GR: ['Eleni Nikos Maria Yannis Katerina Kostas Sofia Dimitris', 'Papadaki Nikolaou Georgiou Vlachos Makris Ioannou'],
  ID: [
    'Putu Made Wayan Ketut Dewi Agus Sari Rizky',
    'Santoso Wijaya Pratama Lestari Hartono Suryani Utami Gunawan',
    'xxxxfmfx',
  ],
  IN: ['Priya Arjun Ananya Rohan Kavya Vikram Meera Aditya', 'Sharma Iyer Mehta Rao Kapoor Nair Bose Chauhan Joshi'],
  IS: ['Guðrún Jón Anna Ólafur Kristín Gunnar Helga Björn', 'Jónsdóttir Ólafsson Gunnarsdóttir Einarsson Helgadóttir'],
  JP: [
    'Yuki Haruto Sakura Kenji Aiko Takumi Emi Ren Naoko',
    'Tanaka Sato Suzuki Yamamoto Nakamura Kobayashi Ito Mori',
    'xmfmfmfmf',
  ],
  KE: [
    'Wanjiru Otieno Achieng Kamau Njeri Mwangi Akinyi Kiprop',
    'Odhiambo Kariuki Wambui Ochieng Njoroge Mutua Kimani',
  ],
  KR: ['Ji-woo Min-jun Seo-yeon Do-yun Ha-eun Ye-jun Soo-ah', 'Kim Lee Park Choi Jung Kang Yoon Shin Han'],
  LK: ['Nimal Sanduni Kasun Dilani Ruwan Amaya Chamara', 'Perera Fernando Silva Jayawardena Bandara Wickrama'],
  MA: ['Salma Youssef Amina Karim Zineb Mehdi Hajar Anas', 'Benali El-Idrissi Alaoui Tazi Bennani Chraibi Berrada'],
  MY: ['Aisyah Hafiz Nurul Amir Mei Farid Siti Arjun', 'Rahman Ismail Hassan Lim Abdullah Kumar Yusof'],
  NP: ['Sita Bikash Anju Prakash Maya Suresh Asmita', 'Shrestha Gurung Tamang Rai Thapa Karki Maharjan'],
  PH: ['Maria Jose Angel Paolo Liza Miguel Grace Ramon', 'Santos Reyes Cruz Bautista Garcia Mendoza Aquino'],
  SG: ['Wei Mei Hui Ling Jun Kai Xin Yi Darren Rachel', 'Tan Lim Lee Ng Goh Koh Ong Chua Teo', 'xfffmmxxmf'],
  TH: ['Anong Somchai Malee Niran Pim Krit Suda Chai', 'Srisuk Wongsa Chaiyasit Boonmee Rattanakul Saetang'],
  TW: ['Yi-chen Ting Chia-hao Pei Chun Mei-ling Kai', 'Lin Huang Chang Wu Tsai Hsu Yeh Kuo'],
  TZ: ['Amina Juma Zuhura Salim Fatma Hamisi Neema Rashid', 'Mushi Mwakasege Omari Kimaro Massawe Abdallah'],
  VN: ['Linh Minh Huong Tuan Mai Duc Lan Quang', 'Nguyen Tran Le Pham Hoang Vu Dang Bui'],
}

/** Loads the locales of these countries; the names come from the function that it gives. */
export async function personNames(
  countries: readonly CountryCode[],
): Promise<(seed: string, key: string | number, country: CountryCode) => PersonName> {
  const fakers = new Map<string, Faker>()
  for (const locale of new Set(countries.map((country) => LOCALES[country]).filter((locale) => locale !== undefined))) {
    const loaded = (await import(`@faker-js/faker/locale/${locale}`)) as { faker: Faker }
    fakers.set(locale, loaded.faker)
  }
  return (seed, key, country) => {
    const draws = stream(seed, 'person', key)
    const romanised = ROMANISED[country]
    if (romanised !== undefined) {
      const [firstNames, lastNames, genders] = romanised
      const names = firstNames.split(' ')
      const index = draws.integer(0, names.length - 1)
      const gender = (genders?.[index] ?? (index % 2 === 0 ? 'f' : 'm')) as PersonName['gender']
      return { firstName: names[index] as string, lastName: draws.one(lastNames.split(' ')), gender }
    }
    const faker = fakers.get(LOCALES[country] ?? '') as Faker
    faker.seed(draws.integer(1, 2 ** 31))
    const gender = draws.chance(0.5) ? 'f' : 'm'
    const sex = gender === 'f' ? 'female' : 'male'
    return { firstName: faker.person.firstName(sex), lastName: faker.person.lastName(sex), gender }
  }
}
