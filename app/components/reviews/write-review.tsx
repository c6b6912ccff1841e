import type { ReactNode } from 'react'
import type { FormNote } from '@/app/lib/form-note'
import { plural, t } from '@/app/lib/words'
import type { PlainPhrase } from '@/app/lib/words/phrases'
import { said } from '@/app/lib/words/said'
import type { ReviewState } from '@/domain/review/review-state'
import { LONGEST_REVIEW, SHORTEST_REVIEW } from '@/domain/review/review-words'
import { Alert } from '../alert'
import { Button, ButtonLink } from '../button'
import { Card } from '../card'
import { TextArea } from '../field'
import { FormProblem } from '../forms/form-problem'
import { Still } from '../still'
import { ReviewStars } from './review-stars'

const WORDS: Record<'stay' | 'experience', Record<'back' | 'published' | 'see', PlainPhrase>> = {
  stay: {
    back: 'Back to the trip',
    published: 'It is on the page of the place now.',
    see: 'See it on the page of the place',
  },
  experience: {
    back: 'Back to the booking',
    published: 'It is on the page of the experience now.',
    see: 'See it on the page of the experience',
  },
}

export interface WriteReviewProps extends ReviewState {
  of: 'stay' | 'experience'
  title: string
  /** Where and when. */
  facts: string[]
  hostName: string
  bookingPath: string
  /** The page that shows its reviews. */
  subjectPath: string
  note: FormNote
  isSent: boolean
  /** What the form asks for between the overall stars and the words. */
  children?: ReactNode
}

/** Where a guest reviews what is over, or sees what they wrote, or why they can not. */
export function WriteReview(props: WriteReviewProps) {
  const { of, title, facts, hostName, bookingPath, refusal, own } = props
  return (
    <Still className="page-width max-w-3xl py-8">
      <a href={bookingPath} className="text-link">
        {t(WORDS[of].back)}
      </a>
      <h1 className="mt-4 text-3xl font-semibold sm:text-4xl">{t('How was {title}?', { title })}</h1>
      <p className="mt-2 mb-7 text-ink-soft">{[...facts, t('with {name}', { name: hostName })].join(', ')}</p>
      {own ? (
        <OwnReview {...props} own={own} />
      ) : refusal ? (
        <Alert tone="info" title={said(refusal.what)}>
          {said(refusal.fix)}
        </Alert>
      ) : (
        <ReviewForm {...props} />
      )}
    </Still>
  )
}

function OwnReview({ of, own, subjectPath, isSent }: WriteReviewProps & { own: NonNullable<ReviewState['own']> }) {
  return (
    <>
      {isSent && (
        <Alert tone="good" title={t('Thank you for your review')} className="mb-6">
          {t(WORDS[of].published)}
        </Alert>
      )}
      <Card>
        <h2 className="text-xl font-semibold">{t('Your review: {stars}', { stars: plural(own.rating, 'star') })}</h2>
        <p className="mt-3 break-words whitespace-pre-line">{own.text}</p>
        <ButtonLink href={`${subjectPath}#reviews`} variant="quiet" className="mt-5">
          {t(WORDS[of].see)}
        </ButtonLink>
      </Card>
    </>
  )
}

function ReviewForm({ bookingPath, note, children }: WriteReviewProps) {
  return (
    <form method="post" action={`${bookingPath}/review/send`} className="space-y-7">
      <FormProblem note={note} />
      <ReviewStars name="rating" label={t('Overall')} note={note} />
      {children}
      <TextArea
        name="text"
        label={t('Your review')}
        hint={t('What should the next guests know? Everybody can read it, with your first name.')}
        rows={6}
        minLength={SHORTEST_REVIEW}
        maxLength={LONGEST_REVIEW}
        required
        defaultValue={note.values.text}
        error={note.fields.text}
      />
      <Button size="large">{t('Publish review')}</Button>
    </form>
  )
}
