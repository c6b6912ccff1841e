import type { FormNote } from '@/app/lib/form-note'
import { showMoney } from '@/app/lib/show-money'
import { EXCHANGE_STEP } from '@/domain/points/levels'
import type { RewardsView } from '@/domain/points/view-rewards'
import { Button } from '../button'
import { Card } from '../card'
import { SelectField } from '../field'
import { FormProblem } from '../forms/form-problem'
import { LevelTable } from './level-table'
import { MovementList } from './movement-list'

const count = (points: number) => points.toLocaleString('en-US')

/** Points, level, what to do with them, and where they came from. */
export function Rewards({ rewards, note }: { rewards: RewardsView; note: FormNote }) {
  const { balance, earned, level, next, exchanges, lines } = rewards
  const span = next ? next.from - level.from : 1
  const share = next ? Math.min(100, Math.round(((earned - level.from) / span) * 100)) : 100
  return (
    <div className="page-width max-w-6xl py-10">
      <h1 className="text-4xl font-semibold sm:text-5xl">Larkstay Perch</h1>
      <div className="mt-8 grid gap-6 lg:grid-cols-[1fr_24rem]">
        <section aria-label="Your level" className="rounded-3xl bg-pine-800 p-6 text-white sm:p-8">
          <p className="text-pine-100">Your level</p>
          <p className="font-display text-4xl font-semibold">{level.name}</p>
          <p className="mt-6 text-pine-100">
            {next ? `${count(next.from - earned)} more points to ${next.name}` : 'You have reached the highest level.'}
          </p>
          <div className="mt-2 h-2.5 overflow-hidden rounded-full bg-pine-900">
            <div className="h-full rounded-full bg-saffron-400" style={{ width: `${share}%` }} />
          </div>
          <p className="mt-2 text-sm text-pine-100">{count(earned)} points earned since you joined</p>
        </section>
        <Card look="raised" className="flex flex-col">
          <p className="text-ink-soft">Points to use</p>
          <p className="font-display text-4xl font-semibold">{count(balance)}</p>
          <div id="exchange" className="mt-auto scroll-mt-24 pt-5">
            <FormProblem note={note} className="mb-4" />
            {exchanges.length === 0 ? (
              <p className="text-ink-soft">From {EXCHANGE_STEP} points on you can turn them into credit.</p>
            ) : (
              <form method="post" action="/rewards/exchange" className="space-y-3">
                <SelectField name="points" label="Turn points into credit" error={note.fields.points}>
                  {exchanges.map(({ points, creditMinor }) => (
                    <option key={points} value={points}>
                      {count(points)} points for {showMoney(creditMinor)}
                    </option>
                  ))}
                </SelectField>
                <Button isWide>Exchange</Button>
              </form>
            )}
          </div>
        </Card>
      </div>
      <h2 className="mt-14 text-2xl font-semibold">What each level gives</h2>
      <LevelTable current={level} />
      <p className="mt-4 max-w-3xl text-ink-soft">
        Points come on the day you check out: one for each whole dollar of your nights, after discounts and coupons. A
        stay that is cancelled earns none. Points and levels do not expire, and exchanging points does not lower your
        level.
      </p>
      {lines.length > 0 && (
        <MovementList
          title="Your points"
          lines={lines.map(({ points, ...line }) => ({
            ...line,
            amount: `${points > 0 ? '+' : '−'}${count(Math.abs(points))}`,
            isPlus: points > 0,
          }))}
        />
      )}
    </div>
  )
}
