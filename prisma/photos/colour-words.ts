/** The word that a person would use for an sRGB colour (0 to 255) as it appears in a picture. */
export function colourWord(r: number, g: number, b: number): string {
  const max = Math.max(r, g, b)
  const min = Math.min(r, g, b)
  const chroma = max - min
  const light = (max + min) / 510
  const saturation = max === 0 ? 0 : chroma / max
  const hue = hueOf(r, g, b, max, chroma)
  if (max < 48) return 'black'
  if (saturation < 0.13 || chroma < 16) return light > 0.74 ? 'white' : light > 0.22 ? 'grey' : 'black'
  // a cool grey is called grey until it is plainly blue
  if (hue >= 185 && hue < 262 && saturation < (light > 0.55 ? 0.17 : 0.24)) return light > 0.74 ? 'white' : 'grey'
  // mustard in the shade is still yellow
  if (hue >= 36 && hue < 50 && saturation > 0.6 && light > 0.28) return 'yellow'
  if (hue >= 16 && hue < 66 && saturation < 0.36) return light > 0.78 ? 'cream' : light > 0.45 ? 'beige' : 'brown'
  if (hue < 14 || hue >= 345) return light > 0.62 && saturation < 0.5 ? 'pink' : saturation < 0.4 ? 'brown' : 'red'
  if (hue < 24) return saturation < 0.5 && light < 0.42 ? 'brown' : light > 0.68 ? 'pink' : 'terracotta'
  if (hue < 42) return light < 0.42 ? 'brown' : saturation < 0.55 ? 'beige' : 'orange'
  if (hue < 66) return light < 0.36 ? 'olive' : 'yellow'
  if (hue < 84) return 'olive'
  if (hue < 165) return 'green'
  if (hue < 196) return 'teal'
  if (hue < 255) return light < 0.27 ? 'navy' : 'blue'
  if (hue < 300) return 'purple'
  return 'pink'
}

function hueOf(r: number, g: number, b: number, max: number, chroma: number): number {
  if (chroma === 0) return 0
  const sector = max === r ? ((g - b) / chroma) % 6 : max === g ? (b - r) / chroma + 2 : (r - g) / chroma + 4
  return (sector * 60 + 360) % 360
}
