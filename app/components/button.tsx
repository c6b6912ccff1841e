import { clsx } from 'clsx'
import type { AnchorHTMLAttributes, ButtonHTMLAttributes } from 'react'

export interface ButtonLook {
  /** `primary`: the one thing to do here. `quiet`: beside it. `plain`: text only. `danger`: takes something away. */
  variant?: 'primary' | 'accent' | 'quiet' | 'plain' | 'danger'
  size?: 'small' | 'medium' | 'large'
  isWide?: boolean
}

const VARIANTS = {
  primary: 'bg-pine-700 text-white hover:bg-pine-800 active:bg-pine-900 shadow-soft',
  accent: 'bg-saffron-400 text-ink hover:bg-saffron-200 active:bg-saffron-400 shadow-soft',
  quiet: 'bg-surface text-ink border border-sand-300 hover:border-ink hover:bg-sand-50',
  plain: 'text-ink hover:bg-sand-100',
  danger: 'bg-coral-600 text-white hover:bg-coral-700',
}
const SIZES = {
  small: 'min-h-9 px-3.5 text-sm',
  medium: 'min-h-11 px-5 text-[0.95rem]',
  large: 'min-h-13 px-6 text-base',
}

/** The classes of a button, for elements that are buttons in another way. */
export const buttonClass = ({ variant = 'primary', size = 'medium', isWide = false }: ButtonLook, extra?: string) =>
  clsx(
    'inline-flex items-center justify-center gap-2 rounded-full font-semibold whitespace-nowrap transition-colors',
    'disabled:bg-sand-200 disabled:text-ink-faint disabled:shadow-none',
    VARIANTS[variant],
    SIZES[size],
    isWide && 'w-full',
    extra,
  )

/** A button; `type` is `submit` unless told otherwise, as in HTML. */
export function Button({
  variant,
  size,
  isWide,
  className,
  ...rest
}: ButtonLook & ButtonHTMLAttributes<HTMLButtonElement>) {
  return <button {...rest} className={buttonClass({ variant, size, isWide }, className)} />
}

/** A link that looks like a button. */
export function ButtonLink({
  variant,
  size,
  isWide,
  className,
  ...rest
}: ButtonLook & AnchorHTMLAttributes<HTMLAnchorElement>) {
  return <a {...rest} className={buttonClass({ variant, size, isWide }, className)} />
}
