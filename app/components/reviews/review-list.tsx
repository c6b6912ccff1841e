import clsx from 'clsx'
import { languageName } from '@/app/lib/language-name'
import { reviewParams, type AskedReviews } from '@/app/lib/review-criteria'
import { plural, t } from '@/app/lib/words'
import { REVIEW_SORTS, type ReviewPage, type ReviewSort } from '@/domain/review/review-page'
import { Button } from '../button'
import { EmptyState } from '../empty-state'
import { Field, SelectField } from '../field'
import { Pagination } from '../pagination'
import { Review } from './review-parts'
import type { PlainPhrase } from '@/app/lib/words/phrases'

const SORT_NAMES: Record<ReviewSort, PlainPhrase> = {
  newest: 'Newest first',
  highest: 'Best first',
  lowest: 'Worst first',
}

/** Reviews in pages, with a search in their words and a choice of their language. `path` is the page that shows them. */
export function ReviewList({ path, asked, reviews }: { path: string; asked: AskedReviews; reviews: ReviewPage }) {
  const { text, stars, language } = asked
  const isInSeveral = reviews.languages.length > 1
  return (
    <>
      <form
        action={path}
        className={clsx(
          'my-8 grid items-end gap-4 sm:grid-cols-2',
          isInSeveral ? 'lg:grid-cols-[1fr_7rem_11rem_10rem_auto]' : 'md:grid-cols-[1fr_7rem_10rem_auto]',
        )}
      >
        <Field name="text" label={t('Search in the reviews')} type="search" defaultValue={text} />
        <SelectField name="stars" label={t('Stars')} defaultValue={stars ?? ''}>
          <option value="">{t('Any')}</option>
          {[5, 4, 3, 2, 1].map((count) => (
            <option key={count} value={count}>
              {plural(count, 'star')}
            </option>
          ))}
        </SelectField>
        {isInSeveral && (
          <SelectField name="language" label={t('Language')} defaultValue={language ?? ''}>
            <option value="">{t('Any')}</option>
            {reviews.languages.map(({ language: code, count }) => (
              <option key={code} value={code}>
                {languageName(code)} ({count})
              </option>
            ))}
          </SelectField>
        )}
        <SelectField name="sort" label={t('Order')} defaultValue={asked.sort}>
          {REVIEW_SORTS.map((key) => (
            <option key={key} value={key}>
              {t(SORT_NAMES[key])}
            </option>
          ))}
        </SelectField>
        <Button>{t('Show')}</Button>
      </form>
      <p role="status" className="mb-6 font-semibold">
        {plural(reviews.total, 'review')}
        {language !== null && ` ${t('in {language}', { language: languageName(language) })}`}
        {stars !== null && ` ${t('with {stars}', { stars: plural(stars, 'star') })}`}
        {text && ` ${t('with “{text}”', { text })}`}
      </p>
      {reviews.items.length === 0 && (
        <EmptyState icon="search" title={t('No review says that')}>
          <p>{t('Try another word, or leave the search empty.')}</p>
        </EmptyState>
      )}
      <div className="space-y-9">
        {reviews.items.map((review) => (
          <Review key={review.id} review={review} heading="h2" />
        ))}
      </div>
      <Pagination
        label="Reviews"
        page={reviews.page}
        pages={reviews.pages}
        hrefOf={(page) => `${path}?${reviewParams(asked, page)}`}
      />
    </>
  )
}
