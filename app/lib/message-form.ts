import { z } from 'zod'
import { LONGEST_MESSAGE } from '@/domain/message/send-message'

/** A message to a host as a form sends it. */
export const messageForm = z.object({
  text: z
    .string({ error: 'Write a message first.' })
    .trim()
    .min(1, 'Write a message first.')
    .max(LONGEST_MESSAGE, `Use at most ${LONGEST_MESSAGE} characters.`),
  stay: z.string().optional(),
  trip: z.string().optional(),
})
