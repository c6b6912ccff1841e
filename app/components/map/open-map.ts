'use client'

import 'leaflet/dist/leaflet.css'
import './map.css'
import * as leaflet from 'leaflet'
import { LARGEST_ZOOM } from './mercator'

export { leaflet }

/** A map in an element, with our tiles. Loaded only where a map is looked at. */
export function openMap(element: HTMLElement, options: leaflet.MapOptions = {}): leaflet.Map {
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches
  const map = leaflet.map(element, {
    ...{ minZoom: 3, maxZoom: LARGEST_ZOOM, zoomControl: false, worldCopyJump: true },
    ...{ zoomAnimation: !isStill, fadeAnimation: !isStill, markerZoomAnimation: !isStill, inertia: !isStill },
    ...options,
  })
  map.attributionControl.setPrefix(false)
  leaflet.control.zoom({ position: 'topright', zoomInTitle: 'Zoom in', zoomOutTitle: 'Zoom out' }).addTo(map)
  leaflet.tileLayer('/map/{z}/{x}/{y}', { attribution: 'Map © Larkstay', maxZoom: LARGEST_ZOOM }).addTo(map)
  return map
}
