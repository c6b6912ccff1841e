import type { WishlistView } from '@/domain/wishlist/item-view'
import { Button } from '../button'
import { Dialog } from '../dialog'
import { Field } from '../field'
import { PriceDates } from './price-dates'
import { t } from '@/app/lib/words'

/** What the owner can change about a wishlist: each a dialog with a plain form. */
export function ListDialogs({ list, today, shareUrl }: { list: WishlistView; today: string; shareUrl: string }) {
  const action = `/wishlists/${list.id}/change`
  const hasDates = list.checkIn !== null
  return (
    <>
      <Dialog id="rename" title={t('Rename the wishlist')} width="narrow">
        <form method="post" action={action} className="space-y-5">
          <input type="hidden" name="do" value="rename" />
          <Field name="name" label={t('Name')} maxLength={50} defaultValue={list.name} autoComplete="off" required />
          <Button isWide>{t('Save name')}</Button>
        </form>
      </Dialog>
      <Dialog id="dates" title={t('Dates and guests')} width="narrow">
        <p className="mb-5 text-ink-soft">
          {t('With dates, each stay says what it costs in all and whether it is free.')}
        </p>
        <form method="post" action={action} className="space-y-5">
          <div className="grid grid-cols-2 gap-4">
            <PriceDates today={today} checkIn={list.checkIn ?? ''} checkOut={list.checkOut ?? ''} />
          </div>
          <Field
            name="adults"
            label={t('Adults')}
            type="number"
            min={1}
            max={16}
            defaultValue={list.adults ?? 2}
            required
          />
          <div className="flex flex-wrap gap-3">
            <Button name="do" value="dates" className="flex-1">
              {t('Save dates')}
            </Button>
            {hasDates && (
              <Button name="do" value="no-dates" variant="quiet" formNoValidate>
                {t('Without dates')}
              </Button>
            )}
          </div>
        </form>
      </Dialog>
      <Dialog id="share" title={t('Share the wishlist')} width="narrow">
        {list.isShared ? (
          <form method="post" action={action} className="space-y-5">
            <input type="hidden" name="do" value="unshare" />
            <p className="text-ink-soft">
              {t('Everybody who has this link can read the list and its notes, and change nothing.')}
            </p>
            <Field name="link" label={t('Link')} defaultValue={shareUrl} readOnly />
            <div className="flex flex-wrap items-center gap-4">
              <a href={`/wishlists/shared/${list.shareCode}`} className="text-link">
                {t('Open the shared page')}
              </a>
              <Button variant="quiet">{t('Stop sharing')}</Button>
            </div>
          </form>
        ) : (
          <form method="post" action={action} className="space-y-5">
            <input type="hidden" name="do" value="share" />
            <p className="text-ink-soft">
              {t(
                'You get a link. Everybody who has it can read the list and its notes, and change nothing. You can switch it off at any time.',
              )}
            </p>
            <Button isWide>{t('Create a link')}</Button>
          </form>
        )}
      </Dialog>
      <Dialog id="delete" title={t('Delete the wishlist?')} width="narrow">
        <form method="post" action={`/wishlists/${list.id}/delete`} className="space-y-5">
          <p className="break-words">
            {t('“{name}” and its notes will be gone. This can not be undone.', { name: list.name })}
          </p>
          <Button variant="danger" isWide>
            {t('Delete wishlist')}
          </Button>
        </form>
      </Dialog>
    </>
  )
}
