import { CONFIG_ELEMENT_ID, DEFAULT_FLAGS } from './flags'

/** For scripts in the browser: one switch of this page. */
export function clientFlag(name: keyof typeof DEFAULT_FLAGS): string {
  const text = document.getElementById(CONFIG_ELEMENT_ID)?.textContent
  const flags = text ? (JSON.parse(text) as Record<string, string>) : {}
  return flags[name] ?? DEFAULT_FLAGS[name]
}
