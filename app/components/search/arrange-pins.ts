export type PinSize = 'price' | 'dot' | 'hidden'

export interface PlacedPin {
  x: number
  y: number
  /** Letters of the price. */
  length: number
}

const HEIGHT = 30
const DOT = 26

/** Which pins show their price: the first ones that do not cover one another. Others are dots, and hidden where not even these have room. */
export function arrangePins(pins: PlacedPin[]): PinSize[] {
  const taken: { x: number; y: number; wide: number; high: number }[] = []
  const fits = (x: number, y: number, wide: number, high: number) =>
    taken.every((box) => Math.abs(box.x - x) >= (box.wide + wide) / 2 || Math.abs(box.y - y) >= (box.high + high) / 2)
  const sizes = pins.map((): PinSize => 'hidden')
  const place = (size: PinSize, widthOf: (pin: PlacedPin) => number, high: number) =>
    pins.forEach((pin, i) => {
      const wide = widthOf(pin)
      if (sizes[i] !== 'hidden' || !fits(pin.x, pin.y, wide, high)) return
      sizes[i] = size
      taken.push({ x: pin.x, y: pin.y, wide, high })
    })
  place('price', ({ length }) => length * 8.5 + 24, HEIGHT)
  place('dot', () => DOT, DOT)
  return sizes
}
