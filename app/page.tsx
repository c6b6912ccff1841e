import { sitePage } from '@/app/lib/site-page'

export default sitePage(
  async () => (
    <div className="page-width py-16">
      <h1 className="text-5xl font-semibold">Wake up somewhere good</h1>
    </div>
  ),
  { path: '/' },
)
