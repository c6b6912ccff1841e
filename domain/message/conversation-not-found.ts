import { StaytwinError } from '@/lib/staytwin-error'

/** Also for a conversation of somebody else: who asks does not learn that it exists. */
export const conversationNotFound = (id: number): StaytwinError =>
  new StaytwinError('not-found', {
    what: 'There is no such conversation',
    seen: id,
    fix: 'Your conversations are under Messages.',
  })
