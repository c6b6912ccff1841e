const LOOKS: Record<string, string> = {
  Visa: 'bg-[#1a2a6c] text-white italic',
  Mastercard: 'bg-[#2b2b2b] text-[#ffb84d]',
  Amex: 'bg-[#0b5c8e] text-white',
}
const SHORT: Record<string, string> = { Visa: 'VISA', Mastercard: 'MC', Amex: 'AMEX' }

/** The brand as a little card. Decorative: the name stands beside it. */
export function CardBrand({ brand }: { brand: string }) {
  return (
    <span
      aria-hidden="true"
      className={`grid h-7 w-11 shrink-0 place-items-center rounded-md text-[0.65rem] font-bold tracking-wide ${LOOKS[brand] ?? 'bg-ink text-white'}`}
    >
      {SHORT[brand] ?? brand.slice(0, 4).toUpperCase()}
    </span>
  )
}
