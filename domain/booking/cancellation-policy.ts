export const CANCELLATION_POLICIES = ['flexible', 'moderate', 'firm', 'strict', 'non-refundable'] as const
export type CancellationPolicy = (typeof CANCELLATION_POLICIES)[number]
