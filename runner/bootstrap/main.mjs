// The one entry of every npm script: makes ready what is missing, then hands over. It needs nothing but Node 20.
//
//   node runner/bootstrap/main.mjs <demo|test|dev|bench|twin> [arguments]
//
// It runs twice: first under whatever Node the machine has, to install; then under the Node 24 that was installed, with
// the TypeScript loader, to do the rest and become the program.

const OLDEST_NODE = 20

if (Number(process.versions.node.split('.')[0]) < OLDEST_NODE) {
  console.error(
    `Staytwin needs Node ${OLDEST_NODE} or newer to start (saw ${process.version}). Install one from nodejs.org.`,
  )
  process.exit(1)
}

// Imported late, so that an older Node reaches the message above and does not stop at syntax that it has not.
const { bootstrap } = await import('./bootstrap.mjs')
await bootstrap(process.argv[2], process.argv.slice(3))
