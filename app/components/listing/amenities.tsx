import { buttonClass } from '@/app/components/button'
import { Dialog, DialogButton } from '@/app/components/dialog'
import { Icon } from '@/app/components/svg-icon'
import type { AmenityView, ListingView } from '@/domain/listing/listing-view'
import { ListingPart } from './listing-part'

const DIALOG_ID = 'all-amenities'
const FIRST = 10

/** The first ten amenities, and all of them in a dialog. */
export function Amenities({ amenities, count }: { amenities: ListingView['amenities']; count: number }) {
  const first = amenities.flatMap(({ items }) => items).slice(0, FIRST)
  return (
    <ListingPart id="amenities" title="What this place offers">
      <ul className="grid gap-x-6 gap-y-3.5 sm:grid-cols-2">
        {first.map((amenity) => (
          <AmenityLine key={amenity.key} amenity={amenity} />
        ))}
      </ul>
      {count > FIRST && (
        <>
          <DialogButton opens={DIALOG_ID} className={buttonClass({ variant: 'quiet' }, 'mt-7')}>
            Show all {count} amenities
          </DialogButton>
          <Dialog id={DIALOG_ID} title="What this place offers">
            <div className="space-y-7">
              {amenities.map(({ category, label, items }) => (
                <section key={category} aria-label={label}>
                  <h3 className="mb-3 text-lg font-semibold">{label}</h3>
                  <ul className="grid gap-x-6 gap-y-3.5 sm:grid-cols-2">
                    {items.map((amenity) => (
                      <AmenityLine key={amenity.key} amenity={amenity} />
                    ))}
                  </ul>
                </section>
              ))}
            </div>
          </Dialog>
        </>
      )}
    </ListingPart>
  )
}

function AmenityLine({ amenity }: { amenity: AmenityView }) {
  return (
    <li className="flex items-center gap-3.5">
      <Icon name={amenity.icon} size={23} className="shrink-0 text-ink-soft" />
      {amenity.name}
    </li>
  )
}
