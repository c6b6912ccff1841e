import { ProblemPage } from './components/problem-page'
import { SiteFrame } from './components/site-shell'

export const metadata = { title: 'Page not found' }

export default function NotFound() {
  return (
    <SiteFrame guest={null} path="/">
      <ProblemPage
        what="This page is not here"
        fix="The address may have a typing error, or the stay is no longer listed."
        icon="map-pin"
      />
    </SiteFrame>
  )
}
