import { ProblemPage } from './components/problem-page'
import { SiteFrame } from './components/site-shell'

export default function NotFound() {
  return (
    <SiteFrame guest={null} path="/">
      <title>Page not found · Larkstay</title>
      <ProblemPage
        what="This page is not here"
        fix="The address may have a typing error, or the stay is no longer listed."
        icon="map-pin"
      />
    </SiteFrame>
  )
}
