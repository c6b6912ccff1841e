import { CONFIG_ELEMENT_ID, pageFlags } from '@/app/lib/flags'

/** The switches of this page for its scripts. Printed last, when the page's own work is done. */
export function PageConfig({ flags }: { flags: Record<string, string> }) {
  const json = JSON.stringify(pageFlags(flags)).replaceAll('<', '\\u003c')
  return (
    <script key="config" type="application/json" id={CONFIG_ELEMENT_ID} dangerouslySetInnerHTML={{ __html: json }} />
  )
}
