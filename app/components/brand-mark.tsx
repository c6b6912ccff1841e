import { t } from '@/app/lib/words'
/** The lark of Larkstay. Decorative: the name stands beside it. */
export function BrandMark({ size = 36, className }: { size?: number; className?: string }) {
  return (
    <svg width={size} height={size} viewBox="0 0 64 64" className={className} aria-hidden="true">
      <rect width="64" height="64" rx="18" className="fill-pine-700" />
      <path
        className="fill-paper"
        d="M10 39.5c7.5 1 12-1.5 15.5-6.500C29.5 27 34 20 43 20c4.2 0 7.2 2.3 8.2 5.6L57 28l-6 2.6c-.9 9.8-8.3 17.400-19 17.400-9.500 0-17.2-3.100-22-8.5Z"
      />
      <path
        className="fill-saffron-400"
        d="M27 35.5c4.5-5.5 10-8.5 16.5-9-1.5 8.5-7.500 13.500-16.5 13.500-3.500 0-6.500-.6-9-1.7 3.500 0 6.500-.9 9-2.800Z"
      />
      <circle cx="45.3" cy="25.8" r="1.7" className="fill-pine-900" />
    </svg>
  )
}

/** Mark and name, as a link to the home page. */
export function BrandLink() {
  return (
    <a href="/" className="flex items-center gap-2.5 rounded-xl" aria-label={t('Larkstay, home')}>
      <BrandMark />
      <span className="font-display text-[1.4rem] font-bold tracking-tight text-pine-700">Larkstay</span>
    </a>
  )
}
