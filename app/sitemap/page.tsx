import { Still } from '@/app/components/still'
import { sitePage } from '@/app/lib/site-page'
import { listGuides } from '@/domain/guide/list-guides'
import { FOOTER_COLUMNS } from '@/app/components/site-footer'

export const metadata = { title: 'Sitemap' }

export default sitePage(
  async ({ ctx }) => {
    const guides = await listGuides(ctx, {})
    return (
      <Still className="page-width pt-10">
        <h1 className="text-4xl font-semibold">Sitemap</h1>
        <div className="mt-8 grid gap-8 sm:grid-cols-2 lg:grid-cols-4">
          {FOOTER_COLUMNS.map(({ title, links }) => (
            <section key={title} aria-label={title}>
              <h2 className="text-xl font-semibold">{title}</h2>
              <Links links={links.map(([href, label]) => ({ href, label }))} />
            </section>
          ))}
        </div>
        <h2 className="mt-10 text-xl font-semibold">Destinations</h2>
        <div className="columns-2 sm:columns-3 lg:columns-5">
          <Links links={guides.map(({ slug, name }) => ({ href: `/destinations/${slug}`, label: name }))} />
        </div>
      </Still>
    )
  },
  { path: '/sitemap' },
)

function Links({ links }: { links: { href: string; label: string }[] }) {
  return (
    <ul className="mt-2 space-y-1">
      {links.map(({ href, label }) => (
        <li key={href}>
          <a className="hover:underline" href={href}>
            {label}
          </a>
        </li>
      ))}
    </ul>
  )
}
