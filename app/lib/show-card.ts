import { t } from './words'
/** `Visa ending 4242` */
export const showCard = ({ brand, last4 }: { brand: string; last4: string }): string =>
  t('{brand} ending {digits}', { brand, digits: last4 })

/** `09/29` */
export const showExpiry = ({ expiryMonth, expiryYear }: { expiryMonth: number; expiryYear: number }): string =>
  `${String(expiryMonth).padStart(2, '0')}/${String(expiryYear).slice(-2)}`
