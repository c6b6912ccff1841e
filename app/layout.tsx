import type { Metadata, Viewport } from 'next'
import type { CSSProperties, ReactNode } from 'react'
import { HasScripts } from '@/app/components/has-scripts'
import { EARLY_SCRIPT } from '@/app/lib/early-script'
import { t } from '@/app/lib/words'
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
    <html lang={language} style={language === 'en' ? undefined : wordsOfStyles()} suppressHydrationWarning>
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

/** What the style sheet says: it has the English words itself. */
const wordsOfStyles = () =>
  ({
    '--say-save': JSON.stringify(t('Save')),
    '--say-saved': JSON.stringify(t('Saved')),
    '--say-previous': JSON.stringify(t('Previous photo')),
    '--say-next': JSON.stringify(t('Next photo')),
  }) as CSSProperties
