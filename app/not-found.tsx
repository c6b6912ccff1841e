import { NotFoundPage } from './components/problem-page'
import { SiteFrame } from './components/site-shell'

export default function NotFound() {
  return (
    <SiteFrame guest={null} path="/">
      <NotFoundPage />
    </SiteFrame>
  )
}
