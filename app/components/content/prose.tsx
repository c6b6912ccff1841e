import { clsx } from 'clsx'
import './prose.css'

/** The text of an article. */
export function Prose({ html, className }: { html: string; className?: string }) {
  return <div className={clsx('prose', className)} dangerouslySetInnerHTML={{ __html: html }} />
}
