import { countOf } from '@/lib/count-of'
import type { Stay } from '../stay/stay'
import { personsOf } from '../stay/stay'
import type { Refusal } from './refusal'

export interface GuestRules {
  maxGuests: number
  petsAllowed: boolean
  childrenAllowed: boolean
  /** The room type that was chosen: guests and rooms count against it. */
  roomType?: { maxGuests: number; quantity: number } | null
}

const MAX_INFANTS = 5
const MAX_PETS = 5

type Party = Pick<Stay, 'adults' | 'children' | 'infants' | 'pets' | 'rooms'>

const isCount = (value: number) => Number.isSafeInteger(value) && value >= 0

/** Numbers of guests that no listing can take. */
export function impossibleParty({ adults, children, infants, pets, rooms }: Party): Refusal | null {
  const seen = { adults, children, infants, pets, rooms }
  const invalid = (what: string, fix: string): Refusal => ({ code: 'invalid-input', what, fix, seen })
  if (![adults, children, infants, pets, rooms].every(isCount))
    return invalid('The number of guests can not be read', 'Enter whole numbers.')
  if (adults < 1) return invalid('At least one adult has to be on the booking', 'Add an adult.')
  if (rooms < 1) return invalid('At least one room has to be booked', 'Choose one room or more.')
  if (infants > MAX_INFANTS) return invalid(`A booking can have at most ${MAX_INFANTS} infants`, 'Remove some infants.')
  if (pets > MAX_PETS) return invalid(`A booking can have at most ${MAX_PETS} pets`, 'Remove some pets.')
  return null
}

/** The rules of the listing about who comes; the numbers are possible already. */
export function guestRefusal(rules: GuestRules, party: Party): Refusal | null {
  const conflict = (what: string, fix: string): Refusal => ({ code: 'conflict', what, fix, seen: party })
  const { roomType } = rules
  if (party.children + party.infants > 0 && !rules.childrenAllowed)
    return conflict('This place does not suit children or infants', 'Choose another place, or travel with adults only.')
  if (party.pets > 0 && !rules.petsAllowed)
    return conflict('Pets are not allowed here', 'Remove the pets, or choose another place.')
  if (roomType && party.rooms > roomType.quantity)
    return conflict(`There are only ${roomType.quantity} rooms of this type`, 'Choose fewer rooms.')
  const limit = roomType ? roomType.maxGuests * party.rooms : rules.maxGuests
  if (personsOf(party) > limit)
    return conflict(
      roomType
        ? `${party.rooms === 1 ? 'This room has' : `${party.rooms} rooms of this type have`} space for at most ${countOf(limit, 'guest')}`
        : `This place has space for at most ${countOf(limit, 'guest')}`,
      roomType ? 'Choose more rooms or fewer guests.' : 'Choose fewer guests. Infants do not count.',
    )
  return null
}
