import { StaytwinError } from '@/lib/staytwin-error'

export function notBuiltYet(name: string): never {
  throw new StaytwinError('internal', { what: 'This part of the site is not built yet', seen: name })
}
