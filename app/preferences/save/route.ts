import { displayForm } from '@/app/lib/account-forms'
import { backToPage, formHandler } from '@/app/lib/form-handler'
import { nextPath, withNext } from '@/app/lib/next-path'
import { seeOther } from '@/app/lib/site-handler'
import { changeDisplay, readDisplay } from '@/domain/settings/display'

const KEPT_FOR_SECONDS = 365 * 86_400

export const GET = backToPage(() => '/preferences')

/** For guests the choice is kept with the account, for visitors in a cookie. */
export const POST = formHandler(
  { schema: displayForm, back: ({ form }) => withNext('/preferences', nextPath(form.get('next'))) },
  async ({ ctx, userId, setCookies }, { next, ...choice }) => {
    if (userId !== null) await changeDisplay(ctx, choice)
    const { currency, language } = await readDisplay(ctx, choice)
    setCookies.push(`lk_display=${currency}.${language}; Path=/; Max-Age=${KEPT_FOR_SECONDS}; HttpOnly; SameSite=Lax`)
    return seeOther(nextPath(next))
  },
)
