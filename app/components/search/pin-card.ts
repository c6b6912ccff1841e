import { t } from '@/app/lib/words'
export interface PinFacts {
  id: number
  title: string
  price: string
  href: string
}

/** The small card of the pin that is chosen, at the foot of the map. What the list has of the stay, it shows too. */
export class PinCard {
  private element: HTMLElement | null = null

  constructor(private readonly place: HTMLElement) {}

  show({ id, title, price, href }: PinFacts, onClose: () => void): void {
    this.hide()
    const card = document.createElement('div')
    card.className =
      'absolute inset-x-3 bottom-8 z-10 mx-auto flex max-w-md overflow-hidden rounded-2xl bg-surface shadow-lift max-lg:bottom-24'
    const listed = document.querySelector(`.search-cards > [data-id="${id}"]`)
    const photo = listed?.querySelector('img')
    if (photo) {
      const copy = photo.cloneNode() as HTMLImageElement
      copy.removeAttribute('sizes')
      copy.alt = ''
      copy.className = 'w-32 shrink-0 self-stretch object-cover'
      card.append(copy)
    }
    const facts = document.createElement('div')
    facts.className = 'min-w-0 flex-1 py-3 pr-12 pl-4'
    const link = document.createElement('a')
    link.href = (listed?.querySelector<HTMLAnchorElement>('h2 a') ?? { href }).href
    link.className = 'line-clamp-2 font-semibold hover:underline'
    link.textContent = title
    facts.append(link)
    const rating = listed?.querySelector('.rating')?.cloneNode(true)
    if (rating) facts.append(rating)
    const line = document.createElement('p')
    line.className = 'mt-1'
    line.textContent = price
    const said = listed?.querySelector('.stay-card-price')
    facts.append(said ? said.cloneNode(true) : line)
    const close = document.createElement('button')
    close.type = 'button'
    close.setAttribute('aria-label', t('Close'))
    close.className =
      'absolute top-2 right-2 grid size-9 place-items-center rounded-full bg-surface text-xl hover:bg-sand-100'
    close.textContent = '×'
    const end = () => {
      this.hide()
      onClose()
    }
    close.addEventListener('click', end)
    card.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') end()
    })
    card.append(facts, close)
    this.place.append(card)
    this.element = card
    link.focus({ preventScroll: true })
    card.scrollIntoView({ block: 'nearest' })
  }

  hide(): void {
    this.element?.remove()
    this.element = null
  }
}
