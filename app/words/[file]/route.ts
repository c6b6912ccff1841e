import { DICTIONARIES } from '@/app/lib/words/install'

// The same for everybody: made when the site is built.
export const dynamic = 'force-static'
export const dynamicParams = false

export const generateStaticParams = () => Object.keys(DICTIONARIES).map((language) => ({ file: `${language}.js` }))

/** The words of a language as a script, for what the scripts of a page say. */
export async function GET(_: Request, { params }: { params: Promise<{ file: string }> }): Promise<Response> {
  const language = (await params).file.replace(/\.js$/, '')
  const { phrases, counts } = DICTIONARIES[language]!
  const words = JSON.stringify({ language, dictionary: { phrases, counts } })
  return new Response(`(w=>{globalThis[Symbol.for('larkstay.words')]=()=>w})(${words})`, {
    headers: { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'public, max-age=3600' },
  })
}
