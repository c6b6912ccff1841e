import { ExperiencePage } from '@/app/components/experiences/experience-page'
import { experienceIdOf, readOrder } from '@/app/lib/experience-order'
import { sitePage } from '@/app/lib/site-page'
import { viewExperience } from '@/domain/experience/view-experience'

export default sitePage(
  async ({ ctx }, { params, query }) => {
    const view = await viewExperience(ctx, { id: experienceIdOf(params.id), from: query.get('from') ?? undefined })
    return (
      <>
        <title>{`${view.title} · Larkstay`}</title>
        <ExperiencePage view={view} order={readOrder(query)} today={ctx.today} />
      </>
    )
  },
  { path: '/experiences/[id]' },
)
