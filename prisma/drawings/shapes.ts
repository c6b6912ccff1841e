/** Small words for drawing: each gives the text of one SVG element. */

type Paint = Record<string, string | number>

const attributes = (paint: Paint) =>
  Object.entries(paint)
    .map(([name, value]) => ` ${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}="${value}"`)
    .join('')

export const rect = (x: number, y: number, width: number, height: number, fill: string, rx = 0): string =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${fill}"${rx ? ` rx="${rx}"` : ''}/>`

export const circle = (cx: number, cy: number, r: number, fill: string, opacity = 1): string =>
  `<circle cx="${cx}" cy="${cy}" r="${r}" fill="${fill}"${opacity < 1 ? ` opacity="${opacity}"` : ''}/>`

export const oval = (cx: number, cy: number, rx: number, ry: number, fill: string, opacity = 1): string =>
  `<ellipse cx="${cx}" cy="${cy}" rx="${rx}" ry="${ry}" fill="${fill}"${opacity < 1 ? ` opacity="${opacity}"` : ''}/>`

export const path = (d: string, fill: string, opacity = 1): string =>
  `<path d="${d}" fill="${fill}"${opacity < 1 ? ` opacity="${opacity}"` : ''}/>`

export const line = (d: string, stroke: string, width: number, opacity = 1): string =>
  `<path d="${d}"${attributes({ fill: 'none', stroke, strokeWidth: width, strokeLinecap: 'round', strokeLinejoin: 'round' })}${opacity < 1 ? ` opacity="${opacity}"` : ''}/>`

export const at = (x: number, y: number, scale: number, content: string): string =>
  `<g transform="translate(${x} ${y}) scale(${scale})">${content}</g>`

export const steam = (x: number, y: number, colour: string): string =>
  [0, 36, 72].map((dx) => line(`M${x + dx} ${y}c-18-26 18-40 0-70s14-38 4-58`, colour, 7, 0.55)).join('')

export const pine = (x: number, y: number, size: number, colour: string): string =>
  at(
    x,
    y,
    size,
    path('M0-200L52-96H28L72-30H38L84 40H-84L-38-30H-72L-28-96H-52Z', colour) + rect(-9, 36, 18, 40, colour),
  )

export const person = (x: number, y: number, size: number, coat: string, skin: string): string =>
  at(x, y, size, circle(0, -92, 17, skin) + path('M-24 0L-22-52Q-20-72 0-72T22-52L24 0Z', coat))

export const bird = (x: number, y: number, size: number, colour: string): string =>
  at(x, y, size, line('M-22-8Q-10-18 0 0Q10-18 22-8', colour, 5))
