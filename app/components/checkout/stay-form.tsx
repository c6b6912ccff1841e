import { checkoutPath } from '@/app/lib/checkout-path'
import type { FormNote } from '@/app/lib/form-note'
import type { CheckoutView } from '@/domain/checkout/view-checkout'
import { Button, ButtonLink } from '../button'
import { Card } from '../card'
import { Field } from '../field'
import { FormProblem } from '../forms/form-problem'
import { t } from '@/app/lib/words'

const MOST_INFANTS = 5
const MOST_PETS = 5

/** Other dates and guests, typed. */
export function StayForm({ checkout, note }: { checkout: CheckoutView; note: FormNote }) {
  const { code, stay, limits } = checkout
  const { fields, values } = note
  const number = (name: 'adults' | 'children' | 'infants' | 'pets' | 'rooms', min: number, max: number) => ({
    name,
    type: 'number',
    inputMode: 'numeric' as const,
    min,
    max,
    defaultValue: values[name] ?? String(stay[name]),
    error: fields[name],
  })
  return (
    <Card>
      <form method="post" action={`${checkoutPath(code)}/stay`} className="space-y-5" noValidate>
        <FormProblem note={note} />
        <div className="grid grid-cols-2 gap-4">
          <Field
            name="checkIn"
            label={t('Check-in')}
            type="date"
            defaultValue={values.checkIn ?? stay.checkIn}
            error={fields.checkIn}
          />
          <Field
            name="checkOut"
            label={t('Check-out')}
            type="date"
            defaultValue={values.checkOut ?? stay.checkOut}
            error={fields.checkOut}
          />
        </div>
        <div className="grid grid-cols-2 gap-4 sm:grid-cols-4">
          <Field {...number('adults', 1, limits.maxGuests)} label={t('Adults')} hint={t('18 and older')} />
          <Field {...number('children', 0, limits.maxGuests)} label={t('Children')} hint={t('2 to 17')} />
          <Field {...number('infants', 0, MOST_INFANTS)} label={t('Infants')} hint={t('Under 2')} />
          <Field
            {...number('pets', 0, MOST_PETS)}
            label={t('Pets')}
            hint={limits.petsAllowed ? t('Welcome here') : t('Not allowed')}
          />
        </div>
        <div className="max-w-64">
          <Field
            name="childAges"
            label={t('Ages of the children')}
            hint={t('In years, for example 4, 7')}
            defaultValue={values.childAges ?? stay.childAges.join(', ')}
            error={fields.childAges}
          />
        </div>
        {limits.maxRooms > 1 && (
          <div className="max-w-40">
            <Field {...number('rooms', 1, limits.maxRooms)} label={t('Rooms')} />
          </div>
        )}
        <p className="text-sm text-ink-soft">
          {t('Up to {n} guests; infants do not count.', { n: limits.maxGuests })}
          {!limits.childrenAllowed && ` ${t('This place does not suit children or infants.')}`}
        </p>
        <div className="flex flex-wrap gap-3">
          <Button>{t('Save changes')}</Button>
          <ButtonLink href={checkoutPath(code)} variant="quiet">
            {t('Keep as it was')}
          </ButtonLink>
        </div>
      </form>
    </Card>
  )
}
