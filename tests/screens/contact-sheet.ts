import sharp from 'sharp'

const COLUMNS = 6
const GAP = 24
const LABEL = 34

/** Lays pictures of one size out in rows, each under its name. */
export async function contactSheet(pictures: { name: string; png: Buffer }[], file: string): Promise<void> {
  const first = pictures[0]
  if (!first) throw new Error('there is no picture for the sheet: take some first')
  const { width, height } = await sharp(first.png).metadata()
  const cellWidth = width > 600 ? 480 : 240
  const cellHeight = Math.round((height * cellWidth) / width)
  const rows = Math.ceil(pictures.length / COLUMNS)
  const cells = await Promise.all(
    pictures.map(async ({ name, png }, i) => {
      const left = GAP + (i % COLUMNS) * (cellWidth + GAP)
      const top = GAP + Math.floor(i / COLUMNS) * (cellHeight + GAP + LABEL)
      const label = `<svg width="${cellWidth}" height="${LABEL}"><text x="2" y="22" font-family="sans-serif" font-size="18" fill="#15231f">${name}</text></svg>`
      return [
        { input: Buffer.from(label), left, top },
        { input: await sharp(png).resize(cellWidth, cellHeight).toBuffer(), left, top: top + LABEL },
      ]
    }),
  )
  await sharp({
    create: {
      width: GAP + COLUMNS * (cellWidth + GAP),
      height: GAP + rows * (cellHeight + GAP + LABEL),
      channels: 3,
      background: '#e4d9c5',
    },
  })
    .composite(cells.flat())
    .webp({ quality: 80 })
    .toFile(file)
}
