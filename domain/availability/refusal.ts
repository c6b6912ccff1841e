import { StaytwinError } from '@/lib/staytwin-error'

/** Why a stay can not be booked, in words for the guest. `invalid-input`: it makes no sense; `conflict`: this listing can not take it. */
export interface Refusal {
  code: 'invalid-input' | 'conflict'
  what: string
  fix: string
  seen?: unknown
}

export const refusalError = ({ code, what, fix, seen }: Refusal): StaytwinError =>
  new StaytwinError(code, { what, fix, ...(seen === undefined ? {} : { seen }) })
