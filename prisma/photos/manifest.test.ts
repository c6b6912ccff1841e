import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { cardFile } from './card'
import { loadPhotos, photosFolder } from './manifest'
import { KINDS } from './params'
import { shots } from './shots'

const photos = loadPhotos()
const fileName = (file: string) => file.replace('/photos/', '')

describe('the photo manifest', () => {
  it('holds at least 300 photos, sorted by id', () => {
    expect(photos.length).toBeGreaterThanOrEqual(300)
    expect(photos.map((p) => p.id)).toEqual([...photos.map((p) => p.id)].sort())
  })

  it('has one entry for each picture in the folder and one picture for each entry', () => {
    const files = readdirSync(photosFolder).filter((f) => f.endsWith('.webp') && !f.endsWith('-480.webp'))
    expect(photos.map((p) => fileName(p.file)).sort()).toEqual(files.sort())
  })

  it('has a small picture of 480 by 320 and a few kilobytes beside each photo', async () => {
    for (const { id } of photos) {
      const meta = await sharp(cardFile(id)).metadata()
      expect([id, meta.format, meta.width, meta.height]).toEqual([id, 'webp', 480, 320])
      expect(statSync(cardFile(id)).size, id).toBeLessThanOrEqual(16 * 1024)
    }
  })

  it('was made from the parameters that the code asks for today', () => {
    for (const photo of photos)
      expect(photo.params).toMatchObject(shots.find((s) => s.id === photo.id)?.wish ?? { kind: 'a shot' })
  })

  it('gives every photo a caption and a file of its own', () => {
    expect(new Set(photos.map((p) => p.caption)).size).toBe(photos.length)
    expect(new Set(photos.map((p) => p.file)).size).toBe(photos.length)
    expect(photos.filter((p) => p.caption.includes('{'))).toEqual([])
  })

  it('covers every kind of photo', () => {
    expect(new Set(photos.map((p) => p.kind))).toEqual(new Set(KINDS))
  })

  it.each(['castle', 'riad', 'ryokan', 'houseboat', 'barn'])('tells each %s from the others by what it is', (kind) => {
    const withoutHour = (caption: string) => caption.replace(/, (in the morning|by day|at sunset|in the evening)$/, '')
    const captions = photos.filter((p) => p.kind === kind).map((p) => withoutHour(p.caption))
    expect(captions.length).toBeGreaterThanOrEqual(3)
    expect(new Set(captions).size).toBe(captions.length)
  })

  it.each(photos.map((p) => [p.id, p] as const))(
    '%s is a plain WebP of the stated size without metadata',
    async (_, photo) => {
      const meta = await sharp(join(photosFolder, fileName(photo.file))).metadata()
      expect([meta.format, meta.width, meta.height]).toEqual(['webp', photo.width, photo.height])
      expect([meta.exif, meta.xmp, meta.iptc, meta.icc]).toEqual([undefined, undefined, undefined, undefined])
    },
  )
})
