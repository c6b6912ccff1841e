import { redirect } from 'next/navigation'
import { Button } from '@/app/components/button'
import { Field } from '@/app/components/field'
import { EntryFrame } from '@/app/components/forms/entry-frame'
import { FormProblem } from '@/app/components/forms/form-problem'
import { nextPath, withNext } from '@/app/lib/next-path'
import { sitePage } from '@/app/lib/site-page'
import { pageNote } from '@/app/lib/page-note'

export const metadata = { title: 'Log in' }

export default sitePage(
  async (site, { query }) => {
    const next = nextPath(query.get('next'))
    if (site.userId !== null) redirect(next)
    const note = await pageNote(query)
    return (
      <EntryFrame
        title="Log in"
        intro={next === '/' ? 'Good to see you again.' : 'Log in to go on where you were.'}
        foot={
          <>
            New to Larkstay?{' '}
            <a href={withNext('/signup', next)} className="text-link">
              Create an account
            </a>
          </>
        }
      >
        <form method="post" action="/login/send" className="space-y-5" noValidate>
          <FormProblem note={note} />
          <input type="hidden" name="next" value={next} />
          <Field
            name="email"
            label="Email address"
            type="email"
            autoComplete="username"
            defaultValue={note.values.email}
            error={note.fields.email}
            required
          />
          <Field
            name="password"
            label="Password"
            type="password"
            autoComplete="current-password"
            error={note.fields.password}
            required
          />
          <Button size="large" isWide>
            Log in
          </Button>
        </form>
      </EntryFrame>
    )
  },
  { path: '/login' },
)
