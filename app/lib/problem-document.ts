import type { StaytwinError } from '@/lib/staytwin-error'

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** The page for a posted form that failed and has no page to go back to: what failed, what to do, and a way on. */
export function problemDocument(error: StaytwinError): Response {
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>Something did not work · Larkstay</title><style>body{font:1rem/1.5 system-ui,sans-serif;background:#faf6ee;color:#15231f;margin:0}
main{max-width:34rem;margin:15vh auto;padding:2rem;background:#fff;border-radius:1rem}h1{font-size:1.5rem;margin:0 0 .5rem}a{color:#0c4d42;font-weight:600}</style></head>
<body><main><h1>${escape(error.what)}</h1><p>${escape(error.fix)}</p><p><a href="/">Go to the home page</a></p></main></body></html>`
  return new Response(html, { status: error.httpStatus, headers: { 'content-type': 'text/html; charset=utf-8' } })
}
