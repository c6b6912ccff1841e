import { pageLanguage, t } from '@/app/lib/words'
import { siteContext } from '@/episode/site-context'
import { LANGUAGES, type CurrencyView } from '@/domain/settings/display'
import { Button } from '../button'
import { SelectField } from '../field'

/** The choice of language and currency. `next`: where to go afterwards. */
export function DisplayForm({ currencies, next }: { currencies: CurrencyView[]; next: string }) {
  const { display } = siteContext()
  return (
    <form method="post" action="/preferences/save" className="space-y-6">
      <input type="hidden" name="next" value={next} />
      <SelectField
        name="language"
        label={t('Language')}
        defaultValue={display.language}
        hint={t('Headings and buttons; what hosts write stays as it is.')}
      >
        {Object.entries(LANGUAGES).map(([code, name]) => (
          <option key={code} value={code} lang={code}>
            {name}
          </option>
        ))}
      </SelectField>
      <SelectField
        name="currency"
        label={t('Currency')}
        defaultValue={display.currency}
        hint={t('For looking only. Stays are charged in their own currency; the checkout says which.')}
      >
        {currencies.map(({ code, name, symbol }) => (
          <option key={code} value={code}>
            {code} – {currencyName(code, name)} ({symbol})
          </option>
        ))}
      </SelectField>
      <Button size="large">{t('Save')}</Button>
    </form>
  )
}

/** As the world names it in English; the other languages know the currencies themselves. */
const currencyName = (code: string, name: string): string =>
  pageLanguage() === 'en' ? name : (new Intl.DisplayNames(pageLanguage(), { type: 'currency' }).of(code) ?? name)
