import { StaytwinError } from '@/lib/staytwin-error'

/**
 * The facts of the first candidate that makes a task with one right outcome.
 * @param attempt null when this one does not
 * @throws StaytwinError `conflict` when none does
 */
export async function firstThatFits<C, F>(
  candidates: readonly C[],
  attempt: (candidate: C, index: number) => Promise<F | null>,
): Promise<F> {
  for (const [index, candidate] of candidates.entries()) {
    const facts = await attempt(candidate, index)
    if (facts !== null) return facts
  }
  throw new StaytwinError('conflict', {
    what: 'Nothing in this world makes this task with one right outcome',
    seen: `${candidates.length} candidates`,
    fix: 'Choose another seed or a larger world.',
  })
}
