import { ExperienceCheckout } from '@/app/components/experiences/experience-checkout'
import { experienceIdOf, readOrder } from '@/app/lib/experience-order'
import { pageNote } from '@/app/lib/page-note'
import { sitePage } from '@/app/lib/site-page'
import { viewExperienceCheckout } from '@/domain/experience/view-experience-checkout'

export const metadata = { title: 'Review and pay' }

export default sitePage(
  async ({ ctx }, { params, query }) => {
    const order = readOrder(query)
    const experienceId = experienceIdOf(params.id)
    const from = query.get('from') ?? undefined
    const checkout = await viewExperienceCheckout(ctx, { ...order, experienceId, from })
    return (
      <ExperienceCheckout
        checkout={checkout}
        order={order}
        today={ctx.today}
        note={await pageNote(query)}
        chosenCard={query.get('card')}
        isAddingCard={query.get('edit') === 'card'}
      />
    )
  },
  { path: '/experiences/[id]/book', signedIn: true },
)
