/** The switches that the scripts of the pages read, with what they are when nobody says otherwise. The same keys in every page. */
export const DEFAULT_FLAGS = {
  /** `live`: the booking form is taken over by its script. `inert`: it is not. */
  bookingWidget: 'live',
} as const satisfies Record<string, string>

/** The defaults, overlaid by the switches of this visit. */
export const pageFlags = (overlay: Record<string, string>): Record<string, string> => ({ ...DEFAULT_FLAGS, ...overlay })

export const CONFIG_ELEMENT_ID = 'lk-config'
