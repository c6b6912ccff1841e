/** The colours of an hour of the day. */
export interface Palette {
  skyTop: string
  skyLow: string
  sun: string
  /** Layers of land, from far to near. */
  far: string
  mid: string
  near: string
  dark: string
  /** Walls and tables of rooms. */
  wall: string
  wallShade: string
  table: string
  tableShade: string
  warm: string
  bright: string
  light: string
}

/** Morning, noon, evening. */
export const PALETTES: Palette[] = [
  {
    ...{ skyTop: '#bcd9dc', skyLow: '#fbe6cf', sun: '#f8c979', far: '#a9c4bd', mid: '#6f9f92', near: '#3f7a6c' },
    ...{ dark: '#1c4a44', wall: '#f3e6d3', wallShade: '#e6d3b8', table: '#c98d5e', tableShade: '#a86f45' },
    ...{ warm: '#d9714e', bright: '#f0b44c', light: '#fffaf0' },
  },
  {
    ...{ skyTop: '#7fc0d6', skyLow: '#dff0ea', sun: '#ffe39a', far: '#9fcbb8', mid: '#5aa583', near: '#2f7d62' },
    ...{ dark: '#164b45', wall: '#dcebe4', wallShade: '#c5dbd2', table: '#d9a874', tableShade: '#b8854f' },
    ...{ warm: '#e0674a', bright: '#f5b83d', light: '#ffffff' },
  },
  {
    ...{ skyTop: '#3c3a63', skyLow: '#f0a071', sun: '#ffd27a', far: '#7d6a8a', mid: '#54527a', near: '#33405f' },
    ...{ dark: '#1b2440', wall: '#6a4f5f', wallShade: '#573f52', table: '#a4623f', tableShade: '#834a30' },
    ...{ warm: '#ef7b4f', bright: '#ffc85c', light: '#ffeccb' },
  },
]
