import { AccountFrame } from '@/app/components/account/account-frame'
import { DisplayForm } from '@/app/components/account/display-form'
import { Alert } from '@/app/components/alert'
import { FormProblem } from '@/app/components/forms/form-problem'
import { pageNote } from '@/app/lib/page-note'
import { sitePage } from '@/app/lib/site-page'
import { listCurrencies } from '@/domain/settings/display'
import { t } from '@/app/lib/words'

export const generateMetadata = () => ({ title: t('Language and currency') })

export default sitePage(
  async ({ ctx }, { query }) => (
    <AccountFrame here="preferences">
      {query.has('saved') && <Alert tone="good" title={t('Your choice is saved')} />}
      <FormProblem note={await pageNote(query)} />
      <DisplayForm currencies={await listCurrencies(ctx)} next="/account/preferences?saved=1" />
    </AccountFrame>
  ),
  { path: '/account/preferences', signedIn: true },
)
