import { ButtonLink } from '../button'
import { LevelTable } from './level-table'

/** The programme, for who is not signed in. */
export function RewardsIntro() {
  return (
    <div className="page-width max-w-6xl py-10">
      <h1 className="text-4xl font-semibold sm:text-5xl">Larkstay Perch</h1>
      <p className="mt-4 max-w-2xl text-lg text-ink-soft">
        Every stay earns points, once you have checked out. Turn them into credit whenever you like. They do not expire.
      </p>
      <div className="mt-6 flex flex-wrap gap-3">
        <ButtonLink href="/login?next=%2Frewards" size="large">
          Log in to see your points
        </ButtonLink>
        <ButtonLink href="/signup" variant="quiet" size="large">
          Join for free
        </ButtonLink>
      </div>
      <h2 className="mt-14 text-2xl font-semibold">Four levels</h2>
      <LevelTable current={null} />
    </div>
  )
}
