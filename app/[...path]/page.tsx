import { notFound } from 'next/navigation'
import { sitePage } from '@/app/lib/site-page'
import { slotsOfRequest } from '@/episode/site-context'
import { StaytwinError } from '@/lib/staytwin-error'

const lost = sitePage(() =>
  Promise.reject(
    new StaytwinError('not-found', { what: 'There is no page at this address', fix: 'Check the address.' }),
  ),
)

/** Every address that leads nowhere. A file that is not there is asked for outside any visit. */
export default function NowherePage(props: Parameters<typeof lost>[0]) {
  if (!slotsOfRequest()) notFound()
  return lost(props)
}
