import type { Metadata } from 'next'

/** The mail application has a name of its own. */
export const POSTBOX_METADATA: Metadata = {
  title: { absolute: 'Inbox - Postbox' },
  description: 'Postbox, plain mail.',
}
