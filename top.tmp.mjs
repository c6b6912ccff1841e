import { readFileSync, readdirSync, statSync } from 'node:fs'
const dir='/tmp/prof/'; const f = readdirSync(dir).filter(f=>f.endsWith('.cpuprofile')).sort((a,b)=>statSync(dir+b).size-statSync(dir+a).size)[0]
const p = JSON.parse(readFileSync(dir+f)); const self = new Map(); const dt = p.timeDeltas; const byId = new Map(p.nodes.map(n=>[n.id,n]))
p.samples.forEach((id,i)=>{ const n=byId.get(id); const k=n.callFrame.functionName+' '+n.callFrame.url.split('/').slice(-2).join('/')+':'+n.callFrame.lineNumber; self.set(k,(self.get(k)??0)+dt[i]) })
for (const [k,v] of [...self].sort((a,b)=>b[1]-a[1]).slice(0,25)) console.log((v/1000).toFixed(0),k)
