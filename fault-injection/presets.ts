/** Named plans: rules as a plan writes them. */
export const presets: Record<string, Record<string, unknown>[]> = {
  'payments-ambiguity': [
    { fault: 'net-timeout-pre-commit', activation: 0.34, scope: { ops: ['booking.create'] } },
    { fault: 'api-commit-then-504', activation: 0.34, scope: { ops: ['booking.create'] } },
    { fault: 'pay-captured-but-timeout', activation: 0.34 },
  ],
  'busy-season': [
    { fault: 'data-slot-taken-race', activation: 0.5 },
    { fault: 'price-change-at-checkout', activation: 0.5 },
    { fault: 'edge-rate-limit-429', activation: 0.5 },
  ],
  'flaky-edge': [
    { fault: 'edge-rate-limit-429', activation: 0.5 },
    { fault: 'net-timeout-pre-commit', activation: 0.5, scope: { ops: ['search.query'] } },
    { fault: 'fe-dead-hydration', activation: 0.5 },
  ],
  'silent-corruption-only': [{ fault: 'cal-tz-off-by-one' }],
}
