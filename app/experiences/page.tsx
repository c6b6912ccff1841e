import { ExperienceHome } from '@/app/components/experiences/experience-home'
import { ExperienceResults } from '@/app/components/experiences/experience-results'
import { sitePage } from '@/app/lib/site-page'
import { experienceParams, parseExperienceCriteria } from '@/domain/experience/experience-criteria'
import { searchExperiences } from '@/domain/experience/search-experiences'
import { viewExperienceHome } from '@/domain/experience/view-experience-home'

export const metadata = { title: 'Experiences' }

/** Without a question the start page of experiences, with one what was found. */
export default sitePage(
  async ({ ctx }, { query }) => {
    const criteria = parseExperienceCriteria(query)
    // Somebody who pressed the button with nothing chosen wants to see everything.
    if (experienceParams(criteria).size === 0 && !query.has('where'))
      return <ExperienceHome home={await viewExperienceHome(ctx, {})} criteria={criteria} today={ctx.today} />
    return <ExperienceResults criteria={criteria} result={await searchExperiences(ctx, criteria)} today={ctx.today} />
  },
  { path: '/experiences' },
)
