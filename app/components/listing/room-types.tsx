import { Badge } from '@/app/components/badge'
import { ButtonLink } from '@/app/components/button'
import { Icon } from '@/app/components/svg-icon'
import { plural } from '@/app/lib/show-date'
import { stayParams, type StayQuery } from '@/app/lib/stay-query'
import type { RoomTypeView } from '@/domain/listing/listing-view'
import { formatMoney } from '@/lib/money'
import { ListingPart } from './listing-part'

export interface RoomTypesProps {
  listingId: number
  roomTypes: RoomTypeView[]
  query: StayQuery
  chosenId: number | null
  currency: string
}

/** The rooms of a hotel or hostel, each with a link that chooses it in the booking box. */
export function RoomTypes({ listingId, roomTypes, query, chosenId, currency }: RoomTypesProps) {
  if (roomTypes.length === 0) return null
  return (
    <ListingPart id="rooms" title="Choose your room">
      <div
        className="overflow-x-auto rounded-card border border-sand-200 bg-surface"
        tabIndex={0}
        role="group"
        aria-label="Rooms"
      >
        <table className="w-full min-w-[38rem] text-left text-[0.95rem]">
          <thead className="bg-sand-50 text-sm">
            <tr>
              <th scope="col" className="px-5 py-3 font-semibold">
                Room
              </th>
              <th scope="col" className="px-3 py-3 font-semibold">
                Sleeps
              </th>
              <th scope="col" className="px-3 py-3 font-semibold">
                Included
              </th>
              <th scope="col" className="px-3 py-3 text-right font-semibold">
                A night from
              </th>
              <th scope="col" className="px-5 py-3">
                <span className="sr-only">Choice</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {roomTypes.map((room) => (
              <tr key={room.id} className="border-t border-sand-200 align-top">
                <th scope="row" className="px-5 py-4 font-normal">
                  <span className="block text-base font-semibold">{room.name}</span>
                  <span className="block text-ink-soft">
                    {room.bedSetup} · {room.sizeSqm} m²
                  </span>
                </th>
                <td className="px-3 py-4 whitespace-nowrap">{plural(room.maxGuests, 'guest')}</td>
                <td className="px-3 py-4">
                  <ul className="space-y-1">
                    <Included
                      isThere={room.hasBreakfast}
                      text={room.hasBreakfast ? 'Breakfast included' : 'Without breakfast'}
                    />
                    <Included
                      isThere={room.isRefundable}
                      text={room.isRefundable ? `${room.policyName} cancellation` : 'Non-refundable'}
                    />
                  </ul>
                </td>
                <td className="px-3 py-4 text-right text-base font-semibold">
                  {formatMoney(room.basePriceMinor, currency, true)}
                </td>
                <td className="px-5 py-4 text-right">
                  {room.id === chosenId ? (
                    <Badge tone="good" icon="check">
                      Chosen
                    </Badge>
                  ) : (
                    <ButtonLink
                      size="small"
                      variant="quiet"
                      href={`/stays/${listingId}?${stayParams(query, { roomTypeId: room.id })}#reserve`}
                    >
                      Choose<span className="sr-only"> {room.name}</span>
                    </ButtonLink>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </ListingPart>
  )
}

function Included({ isThere, text }: { isThere: boolean; text: string }) {
  return (
    <li className={isThere ? 'flex items-center gap-1.5 text-pine-600' : 'flex items-center gap-1.5 text-ink-soft'}>
      <Icon name={isThere ? 'check' : 'minus'} size={15} strokeWidth={2.25} />
      {text}
    </li>
  )
}
