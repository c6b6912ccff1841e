import { StaytwinError } from '@/lib/staytwin-error'

// Everything that does not print, but the line break.
const CONTROL = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g

/**
 * What a person typed, as it is stored: without control characters and surrounding space. It stays text, whatever it looks like; pages escape it.
 * @param name how the field is called on the page: "Message to the host"
 */
export function cleanText(text: string, name: string, { min = 0, max }: { min?: number; max: number }): string {
  const clean = text.replace(/\r\n?/g, '\n').replace(CONTROL, '').trim()
  if (clean.length < min)
    throw new StaytwinError('invalid-input', { what: `${name} is missing`, fix: 'Fill it in and send the form again.' })
  if (clean.length > max)
    throw new StaytwinError('invalid-input', {
      what: `${name} is too long`,
      seen: clean.length,
      fix: `Use at most ${max} characters.`,
    })
  return clean
}
