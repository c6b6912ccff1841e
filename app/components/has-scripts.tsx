'use client'

import { useLayoutEffect } from 'react'

/** Says again that scripts run: if React makes the page anew (an extension changed it before, say), the class that the early script set is gone. */
export function HasScripts() {
  useLayoutEffect(() => document.documentElement.classList.add('js'), [])
  return null
}
