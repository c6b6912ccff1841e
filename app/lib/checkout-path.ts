/** The pages of a checkout: the review, or one with a form opened on it. */
export const checkoutPath = (code: string | undefined, edit?: 'stay' | 'card' | 'coupon'): string =>
  edit
    ? `/checkout/${encodeURIComponent(code ?? '')}?edit=${edit}#${edit}`
    : `/checkout/${encodeURIComponent(code ?? '')}`
