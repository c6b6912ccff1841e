import { stayForm, STAY_FIELDS } from '@/app/lib/checkout-forms'
import { checkoutPath } from '@/app/lib/checkout-path'
import { backToPage, formHandler } from '@/app/lib/form-handler'
import { seeOther } from '@/app/lib/site-handler'
import { changeHold } from '@/domain/hold/change-hold'

export const GET = backToPage(({ code }) => checkoutPath(code))

export const POST = formHandler(
  { schema: stayForm, back: ({ params }) => checkoutPath(params.code, 'stay'), keep: STAY_FIELDS, signedIn: true },
  async ({ ctx }, stay, { params, sendBack }) => {
    const told = stay.childAges?.length ?? 0
    if (told > 0 && told !== stay.children)
      return sendBack({ fields: { childAges: `Write one age for each child: ${stay.children}, not ${told}.` } })
    const { code } = await changeHold(ctx, { ...stay, code: params.code ?? '', source: 'typed' })
    return seeOther(`${checkoutPath(code)}?changed=1`)
  },
)
