import { iconSprite } from '@/app/components/icon-sprite'

// The same for everybody: made when the site is built.
export const dynamic = 'force-static'

/** The drawing with all icons of the site. */
export const GET = () =>
  new Response(iconSprite(), {
    headers: { 'content-type': 'image/svg+xml', 'cache-control': 'public, max-age=3600' },
  })
