import { worldSize, type WorldSize } from '@/prisma/world/world-size'
import { StaytwinError } from '@/lib/staytwin-error'

export interface WorldName {
  size: WorldSize
  seed: string
}

/**
 * Reads `town:1` (size and seed; the seed is 1 when it is left out).
 * @throws StaytwinError `not-found` for an unknown size, `invalid-input` for an empty seed
 */
export function parseWorldName(text: string): WorldName {
  const [size = '', seed = '1', ...rest] = text.split(':')
  if (seed === '' || rest.length > 0)
    throw new StaytwinError('invalid-input', {
      what: 'This is not the name of a world',
      seen: text,
      fix: 'Write a size and a seed, such as town:1.',
    })
  return { size: worldSize(size), seed }
}

export const worldNameText = ({ size, seed }: WorldName): string => `${size}:${seed}`
