/** A drawing of the map as a response. The same address always has the same picture: a browser need not ask again. */
export const mapPicture = (svg: string): Response =>
  new Response(svg, {
    headers: { 'content-type': 'image/svg+xml; charset=utf-8', 'cache-control': 'public, max-age=31536000, immutable' },
  })
