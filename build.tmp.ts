const keep: unknown[] = []
import { readFileSync } from 'node:fs'
import { imageSource, openImage } from '@/episode/image'
import { prepareSearch } from '@/domain/search/index/world-index'
import { Snapshots } from '@/episode/snapshots'
const image = openImage(imageSource(readFileSync(process.argv[2]!)))
for (let i = 0; i < 3; i++) {
  globalThis.gc?.()
  const before = process.memoryUsage()
  const t = performance.now()
  const snapshots = new Snapshots(() => image, () => undefined)
  prepareSearch(snapshots)
  console.log('build ms', (performance.now() - t).toFixed(0))
  globalThis.gc?.()
  const after = process.memoryUsage()
  console.log('MB heap', (after.heapUsed - before.heapUsed) / 1e6, 'buffers', (after.arrayBuffers - before.arrayBuffers) / 1e6)
  keep.push(snapshots)
}
