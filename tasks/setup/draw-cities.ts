import type { TaskWorld } from '../define-task'
import { inDrawnOrder } from './draws'

/** The cities of the world whose name is theirs alone, in drawn order. */
export async function drawCities(world: TaskWorld) {
  const cities = await world.ctx.db.city.findMany({ orderBy: { id: 'asc' } })
  const own = cities.filter(({ name }) => cities.filter((city) => city.name === name).length === 1)
  return inDrawnOrder(world, 'city', own)
}
