import { createElement, type SVGProps } from 'react'
import { ICON_DRAWINGS, type IconName } from './icon-drawings'

type Drawing = { node: [string, SVGProps<SVGElement> & { key?: string }][] }

/** lucide's modules carry the drawing beside the component; drawing it here keeps icons out of the scripts that the browser loads. */
const drawingOf = (module: unknown): Drawing => (module as { __iconData: Drawing }).__iconData

const isIconName = (name: string): name is IconName => name in ICON_DRAWINGS

export interface IconProps {
  /** A lucide name; unknown ones are drawn as a check mark, for icons that come from data. */
  name: IconName | (string & {})
  /** Pixels. */
  size?: number
  className?: string
  strokeWidth?: number
  /** Filled with the text colour, for stars and hearts. */
  isFilled?: boolean
}

/** A decorative icon; what it means must be said in text beside it. For server components. */
export function Icon({ name, size = 20, className, strokeWidth = 1.75, isFilled = false }: IconProps) {
  const { node } = drawingOf(ICON_DRAWINGS[isIconName(name) ? name : 'check'])
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill={isFilled ? 'currentColor' : 'none'}
      stroke="currentColor"
      strokeWidth={strokeWidth}
      strokeLinecap="round"
      strokeLinejoin="round"
      className={className}
      aria-hidden="true"
    >
      {node.map(([tag, { key, ...attributes }], i) => createElement(tag, { key: key ?? i, ...attributes }))}
    </svg>
  )
}
