import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { HasScripts } from '@/app/components/has-scripts'
import { EARLY_SCRIPT } from '@/app/lib/early-script'
import { requestWords } from '@/app/lib/words/install'
import './globals.css'

// Every page depends on who is asking and when: nothing is made at build time or kept.
export const dynamic = 'force-dynamic'

export const metadata: Metadata = {
  title: { default: '', template: '%s · Larkstay' },
  description: 'Find and book homes, hotels and unusual places to stay, with the whole price shown from the start.',
}

export const viewport: Viewport = { width: 'device-width', initialScale: 1, themeColor: '#faf6ee' }

export default function RootLayout({ children }: { children: ReactNode }) {
  const { language } = requestWords()
  return (
    // The script below changes the class of this element before React sees it.
    <html lang={language} suppressHydrationWarning>
      <head>
        {/* Before the scripts that say something; English ones have their words. */}
        {language !== 'en' && <script src={`/words/${language}.js`} />}
        <script dangerouslySetInnerHTML={{ __html: EARLY_SCRIPT }} />
      </head>
      <body>
        {children}
        <HasScripts />
      </body>
    </html>
  )
}
