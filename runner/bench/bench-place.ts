import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ControlServices } from '@/control/control-services'
import { runJob } from '@/domain/jobs/run-job'
import { TokenIndex } from '@/control/token-index'
import type { WorldName } from '@/control/world-name'
import { Runtime } from '@/episode/runtime'
import { ensureTemplate, type Template } from '@/prisma/template'

/** A run-time over one world, without listeners. */
export interface BenchPlace {
  services: ControlServices
  template: Template
  close(): Promise<void>
}

export async function openPlace(world: WorldName, maxOpen = 64): Promise<BenchPlace> {
  const template = await ensureTemplate(world)
  const root = mkdtempSync(join(tmpdir(), 'staytwin-bench-'))
  const runtime = new Runtime({ root, runJob, maxOpen })
  runtime.templates.warm(template.digest)
  return {
    services: { runtime, tokens: TokenIndex.of(runtime.store), siteUrl: '', world },
    template,
    async close() {
      await runtime.shutdown()
      rmSync(root, { recursive: true, force: true })
    },
  }
}
