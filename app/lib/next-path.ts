// Browsers drop tabs and line breaks from addresses and read `\` as `/`: only printable ASCII without a backslash is let through.
const LOCAL = /^\/(?![/\\])[\x21-\x5b\x5d-\x7e]*$/

/** The path when it is one of this site, else the home page. */
export const localPath = (path: string): string => (LOCAL.test(path) ? path : '/')

/** Where to go after logging in: the path in `next=` when it is one of this site, else the home page. */
export function nextPath(text: string | null | undefined): string {
  const path = localPath(text ?? '/')
  return /^\/(login|signup|logout)\b/.test(path) ? '/' : path
}

/** The path with `next=` when there is somewhere to go back to. */
export const withNext = (path: string, next: string): string =>
  next === '/' ? path : `${path}?next=${encodeURIComponent(next)}`
