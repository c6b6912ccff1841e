import type { ItemView } from '@/domain/wishlist/item-view'
import { Button } from '../button'
import { SelectField, TextArea } from '../field'
import { ListingCard } from '../listing-card'
import { Icon } from '../svg-icon'
import { ExperienceTile } from './experience-tile'
import { t } from '@/app/lib/words'
import { said } from '@/app/lib/words/said'

export interface ItemCardProps {
  item: ItemView
  /** Dates and guests of the list, for the page of the stay. */
  query: URLSearchParams
  /** What the owner can do with it; absent for people who only read the list. */
  own?: { wishlistId: number; others: { id: number; name: string }[] }
}

/** A saved place with its note, and for the owner the ways to change that. */
export function ItemCard({ item, query, own }: ItemCardProps) {
  const { itemId, listing, experience, note, refusal } = item
  return (
    <li id={`item-${itemId}`} className="flex min-w-0 flex-col">
      {listing && <ListingCard listing={listing} query={query} heading="h2" />}
      {experience && <ExperienceTile experience={experience} />}
      {refusal && <p className="mt-2 text-sm font-semibold text-coral-700">{said(refusal)}</p>}
      {note && !own && <Note text={note} />}
      {own && <Edit item={item} {...own} />}
    </li>
  )
}

const Note = ({ text }: { text: string }) => (
  <p className="mt-3 rounded-xl bg-sand-50 px-4 py-3 text-[0.95rem] break-words whitespace-pre-line">{text}</p>
)

function Edit({ item, wishlistId, others }: { item: ItemView } & NonNullable<ItemCardProps['own']>) {
  const title = (item.listing ?? item.experience)?.title ?? 'this'
  const action = `/wishlists/items/${item.itemId}`
  const list = <input type="hidden" name="wishlist" value={wishlistId} />
  return (
    <>
      {item.note && <Note text={item.note} />}
      <details className="group/edit mt-2">
        <summary className="inline-flex min-h-9 items-center gap-2 rounded-full pr-3 text-sm font-semibold text-pine-700 underline underline-offset-3">
          {item.note ? t('Edit note or list') : t('Add a note, move or remove')}
          <span className="sr-only"> {t('for {title}', { title })}</span>
          <Icon name="chevron-down" size={16} className="transition-transform group-open/edit:rotate-180" />
        </summary>
        <div className="mt-2 space-y-4 rounded-card border border-sand-200 bg-surface p-4">
          <form method="post" action={action} className="space-y-3">
            {list}
            <TextArea
              id={`note-${item.itemId}`}
              name="note"
              label={t('Note')}
              rows={2}
              maxLength={250}
              defaultValue={item.note}
              aria-label={t('Note about {title}', { title })}
            />
            <Button
              name="do"
              value="note"
              size="small"
              variant="quiet"
              aria-label={t('Save note about {title}', { title })}
            >
              {t('Save note')}
            </Button>
          </form>
          {others.length > 0 && (
            <form method="post" action={action} className="space-y-3 border-t border-sand-200 pt-4">
              {list}
              <SelectField
                id={`to-${item.itemId}`}
                name="to"
                label={t('Move to')}
                aria-label={t('Move {title} to', { title })}
              >
                {others.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </SelectField>
              <Button name="do" value="move" size="small" variant="quiet" aria-label={t('Move {title}', { title })}>
                {t('Move')}
              </Button>
            </form>
          )}
          <form method="post" action={action} className="border-t border-sand-200 pt-3">
            {list}
            <Button name="do" value="remove" size="small" variant="plain" aria-label={t('Remove {title}', { title })}>
              {t('Remove from this list')}
            </Button>
          </form>
        </div>
      </details>
    </>
  )
}
