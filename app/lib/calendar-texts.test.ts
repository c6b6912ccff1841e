import { expect, it } from 'vitest'
import { packNights, packPrices, unpackNights, unpackPrices } from './calendar-texts'

it('packs the closed nights of a calendar and gets them back', () => {
  const closed = ['2027-03-09', '2027-03-10', '2027-04-01']
  const packed = packNights('2027-03-08', '2027-04-10', closed)
  expect(unpackNights('2027-03-08', packed)).toEqual(closed)
  expect(unpackNights('2027-03-08', packNights('2027-03-08', '2027-04-10', []))).toEqual([])
})

it('packs prices by leaving out what is as on the night before', () => {
  expect(packPrices(['$96', '$96', '$120', '$96'])).toBe('$96||$120|$96')
  expect(unpackPrices('$96||$120|$96')).toEqual(['$96', '$96', '$120', '$96'])
})
