import { Rewards } from '@/app/components/rewards/rewards'
import { RewardsIntro } from '@/app/components/rewards/rewards-intro'
import { pageNote } from '@/app/lib/page-note'
import { sitePage } from '@/app/lib/site-page'
import { viewRewards } from '@/domain/points/view-rewards'

export const metadata = { title: 'Larkstay Perch' }

export default sitePage(
  async ({ ctx, userId }, { query }) =>
    userId === null ? <RewardsIntro /> : <Rewards rewards={await viewRewards(ctx, {})} note={await pageNote(query)} />,
  { path: '/rewards' },
)
