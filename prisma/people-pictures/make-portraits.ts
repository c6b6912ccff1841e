import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createAvatar } from '@dicebear/core'
import * as peeps from '@dicebear/open-peeps'
import { portraitDesigns, type PortraitDesign } from './design'
import { peopleFolder, portraitSchema } from './manifest'

/** Draws the portraits of public/people. Only for whoever makes assets; never runs at install. */
function main(): void {
  mkdirSync(peopleFolder, { recursive: true })
  for (const file of readdirSync(peopleFolder)) if (file.endsWith('.svg')) rmSync(join(peopleFolder, file))
  for (const design of portraitDesigns) writeFileSync(join(peopleFolder, `${design.id}.svg`), drawPortrait(design))
  const list = portraitDesigns.map(({ id, gender, tone }) =>
    portraitSchema.parse({ id, gender, tone, license: 'CC0-1.0' }),
  )
  writeFileSync(join(peopleFolder, 'manifest.json'), JSON.stringify(list, null, 2) + '\n')
  console.log(`${list.length} portraits`)
}

type Options = NonNullable<Parameters<typeof createAvatar<peeps.Options>>[1]>

function drawPortrait(design: PortraitDesign): string {
  const options: Options = {
    seed: design.id,
    head: [design.head] as Options['head'],
    face: [design.face] as Options['face'],
    facialHair: design.beard === undefined ? undefined : ([design.beard] as Options['facialHair']),
    facialHairProbability: design.beard === undefined ? 0 : 100,
    accessories: design.glasses === undefined ? undefined : ([design.glasses] as Options['accessories']),
    accessoriesProbability: design.glasses === undefined ? 0 : 100,
    maskProbability: 0,
    skinColor: [design.skin],
    clothingColor: [design.clothes],
    headContrastColor: [contrastOf(design)],
    backgroundColor: [design.background],
  }
  return slim(colourHair(createAvatar(peeps, options).toString(), design.hair))
}

/** The set's second colour of a head: grey hair, a cap or a ribbon, or else hair again. */
function contrastOf({ head, background, hair }: PortraitDesign): string {
  if (head.startsWith('gray')) return 'd9d6d0'
  if (/^hat|^bun/.test(head)) return background === 'f2e6bf' ? 'c9803c' : 'd8b24c'
  return hair === '000000' ? '2b2320' : hair
}

/** The set draws hair in black: here it has the colour of the design. */
function colourHair(svg: string, hair: string): string {
  const from = svg.indexOf('<g transform="matrix(.99789')
  const to = svg.indexOf('<g transform="translate(315 248)">')
  if (from < 0 || to < from)
    throw new Error('the portrait set has other groups than expected: adapt colourHair to them')
  const beard = svg.indexOf('<g transform="translate(279 400)">')
  const beardEnd = svg.indexOf('<g transform="translate(179 343)">')
  const dyed = (part: string) => part.replaceAll('#000"', `#${hair}"`)
  return (
    svg.slice(0, from) +
    dyed(svg.slice(from, to)) +
    svg.slice(to, beard) +
    dyed(svg.slice(beard, beardEnd)) +
    svg.slice(beardEnd)
  )
}

/** Without metadata, and with coordinates that are exact enough for 200 pixels. */
const slim = (svg: string): string =>
  svg
    .replace(/<metadata.*?<\/metadata>/s, '')
    .replace(/ shape-rendering="auto"| fill-rule="evenodd" clip-rule="evenodd"(?=><path d="M705)/g, '')
    .replace(/ d="([^"]*)"/g, (_, d: string) => ` d="${d.replace(/(\d*)\.(\d)\d+/g, '$1.$2')}"`)

main()
