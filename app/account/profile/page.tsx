import { AccountFrame } from '@/app/components/account/account-frame'
import { Alert } from '@/app/components/alert'
import { Button } from '@/app/components/button'
import { Checkbox } from '@/app/components/choice'
import { Field, TextArea } from '@/app/components/field'
import { FormProblem } from '@/app/components/forms/form-problem'
import { SPOKEN_LANGUAGES } from '@/app/lib/languages'
import { pageNote } from '@/app/lib/page-note'
import { sitePage } from '@/app/lib/site-page'
import { viewAccount } from '@/domain/account/view-account'

export const metadata = { title: 'Profile' }

export default sitePage(
  async ({ ctx }, { query }) => {
    const account = await viewAccount(ctx)
    const note = await pageNote(query)
    const field = (name: 'firstName' | 'lastName' | 'phone' | 'work' | 'homeCity' | 'homeCountry' | 'birthDate') => ({
      name,
      defaultValue: note.values[name] ?? account[name] ?? '',
      error: note.fields[name],
    })
    const languages = [...new Set([...account.languages, ...SPOKEN_LANGUAGES])]
    return (
      <AccountFrame
        here="profile"
        lead="Hosts read this when you book. Your phone number is for them after a booking only."
      >
        <form method="post" action="/account/profile/save" className="space-y-6" noValidate>
          {query.has('saved') && <Alert tone="good" title="Your profile is saved" />}
          <FormProblem note={note} />
          <div className="grid gap-6 sm:grid-cols-2 sm:gap-4">
            <Field {...field('firstName')} label="First name" autoComplete="given-name" maxLength={50} required />
            <Field {...field('lastName')} label="Last name" autoComplete="family-name" maxLength={50} required />
            <Field {...field('phone')} label="Phone" type="tel" autoComplete="tel" hint="With the country code" />
            <Field {...field('birthDate')} label="Date of birth" type="date" autoComplete="bday" max={ctx.today} />
            <Field {...field('homeCity')} label="City" autoComplete="address-level2" maxLength={60} />
            <Field {...field('homeCountry')} label="Country" autoComplete="country-name" maxLength={60} />
          </div>
          <Field {...field('work')} label="Work" maxLength={60} hint="For example: Nurse" />
          <TextArea
            name="about"
            label="About you"
            rows={4}
            maxLength={500}
            hint="What hosts should know: who you travel with, what you like."
            defaultValue={note.values.about ?? account.about ?? ''}
            error={note.fields.about}
          />
          <fieldset>
            <legend className="mb-2 text-sm font-semibold">Languages you speak</legend>
            <div className="grid grid-cols-2 gap-x-4 sm:grid-cols-3">
              {languages.map((name) => (
                <Checkbox
                  key={name}
                  name="language"
                  value={name}
                  label={name}
                  defaultChecked={account.languages.includes(name)}
                />
              ))}
            </div>
          </fieldset>
          <Button size="large">Save profile</Button>
        </form>
      </AccountFrame>
    )
  },
  { path: '/account/profile', signedIn: true },
)
