/** How a gift card looks; the names are those of the buttons that choose it. */
export const GIFT_THEMES = {
  birthday: 'Birthday',
  'thank-you': 'Thank you',
  wedding: 'Wedding',
  holidays: 'Holidays',
  travel: 'Travel',
  baby: 'New baby',
} as const

export type GiftTheme = keyof typeof GIFT_THEMES

export const isGiftTheme = (text: string): text is GiftTheme => Object.hasOwn(GIFT_THEMES, text)

/** What is stored, read as a theme that we have a picture of. */
export const giftThemeOf = (text: string): GiftTheme => (isGiftTheme(text) ? text : 'travel')

export const GIFT_MIN_MINOR = 1_000
export const GIFT_MAX_MINOR = 100_000
/** How far ahead a gift card can be sent. */
export const GIFT_WINDOW_DAYS = 365
