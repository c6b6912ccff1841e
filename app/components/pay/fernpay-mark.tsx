/** The frond of Fernpay. Decorative: the name stands beside it. */
export function FernpayMark() {
  return (
    <svg
      width="26"
      height="26"
      viewBox="0 0 32 32"
      aria-hidden="true"
      fill="none"
      stroke="#9fe0b8"
      strokeWidth="2.6"
      strokeLinecap="round"
    >
      <path d="M9 28C11 19 15 11 24 5" />
      <path d="M11.500 21c-3-.5-5-2-6.500-4.500M13.500 16.500c-2.500-.5-4.500-2-5.500-4M16.500 12.200c-2-.4-3.500-1.600-4.200-3.400M11.500 21c2.800.9 5.500.6 8-.8M13.600 16.500c2.600 1 5 .8 7.400-.3M16.500 12.200c2.300.8 4.400.7 6.500-.2" />
    </svg>
  )
}
