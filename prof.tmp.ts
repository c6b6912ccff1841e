import { readFileSync } from 'node:fs'
import { imageSource, openImage } from '@/episode/image'
import { listingQueries, SHARED_QUERIES } from '@/domain/search/index/queries'
import { prepareSearch } from '@/domain/search/index/world-index'
const image = openImage(imageSource(readFileSync(process.argv[2]!)))
let sql = 0
for (const [n, q] of Object.entries({ ...listingQueries(null), ...SHARED_QUERIES })) {
  const t = process.cpuUsage()
  const rows = image.db.prepare(`SELECT ${q.columns.join()} ${q.from}`).raw().all()
  console.log(n, rows.length, (process.cpuUsage(t).user/1000).toFixed(1))
  sql += process.cpuUsage(t).user/1000
}
console.log('sql', sql)
for (let i = 0; i < 3; i++) {
const c = process.cpuUsage()
prepareSearch({ snapshot: (_k, build) => build((sql) => image.db.prepare(sql).raw().all() as unknown[][]) })
console.log('build cpu', process.cpuUsage(c).user / 1000)
}
