import type { ReactNode } from 'react'
import type { GiftTheme } from '@/domain/gift-card/gift-themes'
import { BrandMark } from '../brand-mark'

const GROUNDS: Record<GiftTheme, string> = {
  birthday: 'from-[#7a2e5d] to-[#c4562f]',
  'thank-you': 'from-[#0c4d42] to-[#1c7566]',
  wedding: 'from-[#5c4a3a] to-[#8f6d4f]',
  holidays: 'from-[#123c2f] to-[#0b2a4a]',
  travel: 'from-[#15466b] to-[#1d7a86]',
  baby: 'from-[#40407a] to-[#6b5b95]',
}

const PICTURES: Record<GiftTheme, ReactNode> = {
  birthday: (
    <>
      <path
        d="M222 190C216 150 232 130 226 96M262 196C270 160 256 138 264 112M292 200C288 170 300 156 296 140"
        stroke="#fff"
        strokeOpacity=".5"
        fill="none"
      />
      <ellipse cx="226" cy="70" rx="24" ry="29" fill="#f5b83d" />
      <ellipse cx="266" cy="86" rx="21" ry="26" fill="#fadccf" />
      <ellipse cx="298" cy="118" rx="17" ry="21" fill="#74b0a0" />
      <path d="M30 40l8 3-6 6zM70 22l2 9-8-4zM120 46l9-2-4 8zM172 26l3 8-9-2zM196 120l8 2-6 6z" fill="#fadc94" />
    </>
  ),
  'thank-you': (
    <>
      <path
        d="M262 200V118M262 168c-22-2-32-14-34-30 20 0 32 10 34 30zm0-14c20-2 30-12 32-28-18 0-30 10-32 28z"
        stroke="#a8cec1"
        strokeWidth="3"
        fill="#126153"
      />
      {[0, 60, 120, 180, 240, 300].map((turn) => (
        <ellipse key={turn} cx="262" cy="72" rx="12" ry="24" fill="#f5b83d" transform={`rotate(${turn} 262 94)`} />
      ))}
      <circle cx="262" cy="94" r="13" fill="#bd3f1c" />
    </>
  ),
  wedding: (
    <>
      <circle cx="204" cy="118" r="46" fill="none" stroke="#fadc94" strokeWidth="9" />
      <circle cx="252" cy="118" r="46" fill="none" stroke="#f6f0e4" strokeWidth="9" />
      <path d="M228 78.500a46 46 0 0 1 21 30" fill="none" stroke="#fadc94" strokeWidth="9" />
      <path d="M252 50l9 10-9 10-9-10z" fill="#fff" />
    </>
  ),
  holidays: (
    <>
      <path d="M256 44l30 44h-14l26 38h-16l30 44H200l30-44h-16l26-38h-14z" fill="#74b0a0" />
      <rect x="248" y="170" width="16" height="22" fill="#805200" />
      <circle cx="256" cy="42" r="8" fill="#f5b83d" />
      <g fill="#fff">
        <circle cx="40" cy="50" r="3" />
        <circle cx="96" cy="28" r="4" />
        <circle cx="160" cy="58" r="3" />
        <circle cx="190" cy="110" r="4" />
        <circle cx="306" cy="60" r="3" />
        <circle cx="130" cy="110" r="2.500" />
      </g>
    </>
  ),
  travel: (
    <>
      <circle cx="270" cy="62" r="28" fill="#f5b83d" />
      <path d="M120 200l64-78 40 44 26-30 80 64z" fill="#0c4d42" />
      <path d="M184 122l16 20-10 4-8-7-9 9-8-3z" fill="#fff" />
      <path
        d="M40 76c40-30 92-34 140-8"
        stroke="#fff"
        strokeOpacity=".6"
        strokeWidth="2.500"
        strokeDasharray="3 8"
        fill="none"
      />
      <path d="M186 62l14 14-19 1z" fill="#fff" />
    </>
  ),
  baby: (
    <>
      <path d="M290 140a58 58 0 1 1-48-88 46 46 0 0 0 48 88z" fill="#fadc94" />
      <path
        d="M300 60l4 9 10 1-7 7 2 10-9-5-9 5 2-10-7-7 10-1zM180 48l3 6 7 1-5 5 1 7-6-4-6 4 1-7-5-5 7-1zM292 128l3 6 6 1-4 4 1 7-6-3-6 3 1-7-4-4 6-1z"
        fill="#fff"
      />
    </>
  ),
}

/** The picture of a gift card with its amount; decorative, the facts stand beside it as text. */
export function GiftArt({ theme, amount, className = '' }: { theme: GiftTheme; amount?: string; className?: string }) {
  return (
    <span
      aria-hidden="true"
      className={`relative block aspect-[8/5] overflow-hidden rounded-card bg-gradient-to-br text-white ${GROUNDS[theme]} ${className}`}
    >
      <svg viewBox="0 0 320 200" className="absolute inset-0 size-full" preserveAspectRatio="xMidYMid slice">
        {PICTURES[theme]}
      </svg>
      {amount && (
        <span className="absolute inset-0 flex flex-col justify-between p-[6%]">
          <span className="flex items-center gap-2 font-display text-lg font-semibold">
            <BrandMark size={28} />
            Larkstay
          </span>
          <span className="font-display text-3xl font-semibold">{amount}</span>
        </span>
      )}
    </span>
  )
}
