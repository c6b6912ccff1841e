import { DisplayForm } from '@/app/components/account/display-form'
import { Card } from '@/app/components/card'
import { FormProblem } from '@/app/components/forms/form-problem'
import { nextPath } from '@/app/lib/next-path'
import { pageNote } from '@/app/lib/page-note'
import { sitePage } from '@/app/lib/site-page'
import { listCurrencies } from '@/domain/settings/display'
import { t } from '@/app/lib/words'

export const generateMetadata = () => ({ title: t('Language and currency') })

/** For everybody, also without an account: what pages and prices are shown in. */
export default sitePage(
  async ({ ctx }, { query }) => {
    const next = nextPath(query.get('next'))
    return (
      <div className="page-width flex flex-col items-center py-10 sm:py-14">
        <Card look="raised" className="w-full max-w-md sm:p-8">
          <h1 className="mb-6 text-3xl font-semibold">{t('Language and currency')}</h1>
          <FormProblem note={await pageNote(query)} className="mb-5" />
          <DisplayForm currencies={await listCurrencies(ctx)} next={next} />
        </Card>
        <a href={next} className="text-link mt-6">
          {t('Go back')}
        </a>
      </div>
    )
  },
  { path: '/preferences' },
)
