import { mustBeEmpty } from '@/prisma/world/check-rows'
import { REFERENCE_INSTANT } from '@/prisma/world/reference'
import type { WorldCheck } from '@/prisma/world/check-world'

/** Conversations are of the two whom they concern, have words, and did not happen in the future. */
export const checkConversations: WorldCheck = (database) => [
  ...mustBeEmpty(
    database,
    'A conversation is with another host than the listing has, or about the booking of somebody else',
    `SELECT c.id FROM Conversation c JOIN Listing l ON l.id = c.listingId LEFT JOIN Booking b ON b.id = c.bookingId
     WHERE c.hostId <> l.hostId OR b.guestId <> c.guestId OR b.listingId <> c.listingId`,
  ),
  ...mustBeEmpty(
    database,
    'A message is of neither of the two, or from the future, or older than its conversation',
    `SELECT m.id FROM Message m JOIN Conversation c ON c.id = m.conversationId
     WHERE m.authorId NOT IN (c.guestId, c.hostId) OR m.sentAt >= '${REFERENCE_INSTANT}' OR m.sentAt < c.createdAt`,
  ),
  ...mustBeEmpty(
    database,
    'A conversation has no message',
    `SELECT c.id FROM Conversation c WHERE NOT EXISTS (SELECT 1 FROM Message m WHERE m.conversationId = c.id)`,
  ),
  ...mustBeEmpty(
    database,
    'A host says that there is parking where there is none',
    `SELECT m.id FROM Message m JOIN Conversation c ON c.id = m.conversationId WHERE m.text LIKE '%free parking.' AND NOT EXISTS
     (SELECT 1 FROM ListingAmenity a JOIN Amenity x ON x.id = a.amenityId WHERE a.listingId = c.listingId AND x.key = 'free-parking')`,
  ),
]
