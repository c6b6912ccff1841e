import { appendFileSync, chmodSync, mkdtempSync, readdirSync, rmSync, statSync, utimesSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { ensureTemplate, readTemplate } from '@/prisma/template'

const cacheDir = mkdtempSync(join(tmpdir(), 'template-test-'))
afterAll(() => rmSync(cacheDir, { recursive: true, force: true }))

const village = () => ensureTemplate({ size: 'village', seed: 'a', cacheDir })

describe('a template', () => {
  it('is built once, named by its digest, and can not be written', async () => {
    const [first, atOnce] = await Promise.all([village(), village()])
    expect(atOnce).toEqual(first)
    utimesSync(first.path, 1, 1)
    expect(await village()).toEqual(first)
    expect(statSync(first.path).mtimeMs).toBe(1000)
    expect(first.path).toBe(join(cacheDir, `${first.digest.slice(0, 16)}.db`))
    expect(statSync(first.path).mode & 0o777).toBe(0o444)
    expect(readTemplate(first.digest, cacheDir).length).toBe(first.bytes)
    expect(readdirSync(cacheDir).filter((name) => name.startsWith('draft'))).toEqual([])
  })

  it('is refused when its content has changed, with what to do', async () => {
    const { digest, path } = await village()
    chmodSync(path, 0o644)
    appendFileSync(path, 'x')
    expect(() => readTemplate(digest, cacheDir)).toThrow(
      expect.objectContaining({
        code: 'digest-mismatch',
        message: expect.stringContaining('Delete this file') as string,
      }),
    )
  })

  it('is built again when its file is damaged or gone', async () => {
    const { digest } = await village()
    expect(readTemplate(digest, cacheDir).length).toBeGreaterThan(1000)
  })

  it('is not found under a digest that nothing has, nor under half of one', () => {
    expect(() => readTemplate('0'.repeat(64), cacheDir)).toThrow(expect.objectContaining({ code: 'not-found' }))
    expect(() => readTemplate('0123', cacheDir)).toThrow(/no template with this digest/)
  })

  it('needs a size that exists and names those that do', async () => {
    await expect(ensureTemplate({ size: 'hamlet', seed: 'a', cacheDir })).rejects.toMatchObject({
      code: 'not-found',
      message: expect.stringMatching(/"hamlet".*village, town, region, continent/) as string,
    })
  })
})
