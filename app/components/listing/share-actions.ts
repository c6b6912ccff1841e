import { t } from '@/app/lib/words'
/** Sharing on the page of a stay: the browser's own way where it has one, else the menu; and the address into the clipboard. */
export function onShare(event: MouseEvent): void {
  const target = event.target instanceof Element ? event.target : null
  const menu = target?.closest<HTMLDetailsElement>('[data-share]')
  if (!target || !menu) {
    document.querySelector<HTMLDetailsElement>('[data-share][open]')?.removeAttribute('open')
    return
  }
  const url = location.origin + location.pathname + location.search
  if (target.closest('summary') && 'share' in navigator && matchMedia('(hover: none)').matches) {
    event.preventDefault()
    void navigator.share({ title: menu.dataset.share, url }).catch(() => {})
  }
  const copy = target.closest('[data-copy-link]')
  if (copy) void copyText(url).then(() => (copy.querySelector('span')!.textContent = t('Copied')))
  const mail = target.closest<HTMLAnchorElement>('[data-share-mail]')
  if (mail && !mail.href.includes(encodeURIComponent(url))) mail.href += encodeURIComponent(`\n\n${url}`)
}

async function copyText(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text)
  } catch {
    const field = document.createElement('textarea')
    field.value = text
    document.body.append(field)
    field.select()
    document.execCommand('copy')
    field.remove()
  }
}
