/** What people look for in any place, with the name under which they look. */
const EXPECTED: [keys: string[], name: string][] = [
  [['wifi'], 'Wifi'],
  [['heating'], 'Heating'],
  [['air-conditioning'], 'Air conditioning'],
  [['kitchen'], 'Kitchen'],
  [['washer'], 'Washing machine'],
  [['tv'], 'TV'],
  [['free-parking', 'paid-parking'], 'Parking'],
  [['lift', 'step-free'], 'Step-free way in'],
  [['smoke-alarm'], 'Smoke alarm'],
  [['carbon-monoxide-alarm'], 'Carbon monoxide alarm'],
]

/** The names of what most people expect and a place with these amenities has not. */
export const missingAmenities = (keys: readonly string[]): string[] =>
  EXPECTED.filter(([any]) => !any.some((key) => keys.includes(key))).map(([, name]) => name)
