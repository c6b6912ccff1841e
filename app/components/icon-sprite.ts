import { ICON_DRAWINGS } from './icon-drawings'

type Shape = [tag: string, attributes: Record<string, string | number>]

/** lucide's modules carry the drawing beside the component. */
const shapesOf = (module: unknown): Shape[] => (module as { __iconData: { node: Shape[] } }).__iconData.node

const shape = ([tag, { key: _, ...attributes }]: Shape): string =>
  `<${tag} ${Object.entries(attributes)
    .map(([name, value]) => `${name}="${value}"`)
    .join(' ')}/>`

/** All icons as the symbols of one drawing, which pages refer to: `/icons/sprite.svg#star`. */
export const iconSprite = (): string =>
  `<svg xmlns="http://www.w3.org/2000/svg">${Object.entries(ICON_DRAWINGS)
    .map(
      ([name, module]) => `<symbol id="${name}" viewBox="0 0 24 24">${shapesOf(module).map(shape).join('')}</symbol>`,
    )
    .join('')}</svg>`
