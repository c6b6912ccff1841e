import { Photo } from '@/app/components/photo'
import { Still } from '@/app/components/still'
import { sitePage } from '@/app/lib/site-page'
import { listGuides, type GuideLink } from '@/domain/guide/list-guides'

export const metadata = { title: 'Destinations' }

export default sitePage(
  async ({ ctx }) => {
    const guides = await listGuides(ctx, {})
    const continents = [...new Set(guides.map(({ continent }) => continent))]
    return (
      <Still className="page-width pt-10">
        <h1 className="text-4xl font-semibold sm:text-5xl">Destinations</h1>
        <p className="mt-3 max-w-2xl text-lg text-ink-soft">
          {guides.length} cities, coasts and valleys, each with its sights, its seasons and its best stays.
        </p>
        {continents.map((continent) => (
          <section key={continent} aria-label={continent} className="mt-10">
            <h2 className="mb-4 text-2xl font-semibold">{continent}</h2>
            <ul className="grid grid-cols-2 gap-x-5 gap-y-6 sm:grid-cols-3 lg:grid-cols-5">
              {guides
                .filter((guide) => guide.continent === continent)
                .map((guide) => (
                  <Guide key={guide.slug} guide={guide} />
                ))}
            </ul>
          </section>
        ))}
      </Still>
    )
  },
  { path: '/destinations' },
)

function Guide({ guide }: { guide: GuideLink }) {
  return (
    <li>
      <a href={`/destinations/${guide.slug}`} className="group block">
        <Photo photo={guide.photo} alt="" className="aspect-[3/2] w-full rounded-card object-cover" />
        <span className="mt-2 block font-semibold group-hover:underline">{guide.name}</span>
        <span className="block text-sm text-ink-soft">{guide.country}</span>
      </a>
    </li>
  )
}
