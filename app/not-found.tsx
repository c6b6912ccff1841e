/** For a file that is not there: a visitor who follows a wrong link sees `[...path]/page.tsx`. Short, because Next makes it anew for every page. */
export default function NotFound() {
  return <h1>Not found</h1>
}
