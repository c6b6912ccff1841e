import type Database from 'better-sqlite3'
import { mustBeEmpty, rows } from '@/prisma/world/check-rows'
import { COUNTRIES } from '@/prisma/world/countries'

const MOST_LISTINGS = 40

/** Hosts let no more than one person can, in the city where they live, and speak what is spoken there. */
export function checkHosts(database: Database.Database): string[] {
  const spoken = new Map(Object.values(COUNTRIES).map(({ name, languages }) => [name, languages]))
  return [
    ...mustBeEmpty(
      database,
      'A host has too many listings, or in two cities',
      `SELECT hostId FROM Listing GROUP BY hostId HAVING count(*) > ${MOST_LISTINGS} OR count(DISTINCT cityId) > 1`,
    ),
    ...mustBeEmpty(
      database,
      'A host lets away from home, or let before joining',
      `SELECT u.id FROM Listing l JOIN User u ON u.id = l.hostId JOIN City c ON c.id = l.cityId WHERE u.homeCountry <> c.country OR u.homeCity <> c.name OR u.joinedOn > l.createdOn`,
    ),
    ...rows<{ id: number; languages: string; homeCountry: string }>(
      database,
      'SELECT id, languages, homeCountry FROM User WHERE isHost',
    ).flatMap(({ id, languages, homeCountry }) =>
      spoken.get(homeCountry)?.includes(languages.split(',')[0] ?? '')
        ? []
        : [`A host does not speak the language of the place: ${id} ${languages}`],
    ),
  ]
}
