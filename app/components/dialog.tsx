import { clsx } from 'clsx'
import type { ReactNode } from 'react'
import { Icon } from './svg-icon'
import { t } from '@/app/lib/words'

export interface DialogProps {
  /** Unique in the page. */
  id: string
  title: string
  children: ReactNode
  /** At the foot, does not scroll away. */
  footer?: ReactNode
  width?: 'narrow' | 'wide' | 'full'
  className?: string
}

const WIDTHS = { narrow: 'sm:max-w-lg', wide: 'sm:max-w-3xl', full: 'sm:max-w-6xl' }

/**
 * A modal dialog that the browser itself opens, keeps the focus in and closes (Escape, outside, the button), without a script of ours.
 * Open it with `<DialogButton opens={id}>`.
 */
export function Dialog({ id, title, children, footer, width = 'wide', className }: DialogProps) {
  return (
    <dialog
      id={id}
      aria-labelledby={`${id}-title`}
      {...{ closedby: 'any' }}
      className={clsx(
        'm-0 mt-auto max-h-[92dvh] w-full max-w-none flex-col overflow-hidden rounded-t-3xl bg-surface open:flex sm:m-auto sm:w-[calc(100%-3rem)] sm:rounded-3xl',
        WIDTHS[width],
        className,
      )}
    >
      <div className="flex items-center justify-between gap-4 border-b border-sand-200 px-5 py-3.5 sm:px-7">
        <h2 id={`${id}-title`} className="text-xl font-semibold">
          {title}
        </h2>
        <CloseButton id={id} />
      </div>
      <div
        tabIndex={0}
        role="group"
        aria-labelledby={`${id}-title`}
        className="min-h-0 flex-1 overflow-y-auto overscroll-contain px-5 py-5 sm:px-7"
      >
        {children}
      </div>
      {footer && <div className="border-t border-sand-200 px-5 py-4 sm:px-7">{footer}</div>}
    </dialog>
  )
}

/** The round button at the corner of a dialog. */
export function CloseButton({ id, label = t('Close') }: { id: string; label?: string }) {
  return (
    <button
      type="button"
      {...{ commandfor: id, command: 'close' }}
      className="-mr-2 grid size-10 place-items-center rounded-full hover:bg-sand-100"
    >
      <Icon name="x" size={22} />
      <span className="sr-only">{label}</span>
    </button>
  )
}

/** A button that opens the dialog with this id. */
export function DialogButton({
  opens,
  className,
  children,
}: {
  opens: string
  className?: string
  children: ReactNode
}) {
  return (
    <button
      type="button"
      {...{ commandfor: opens, command: 'show-modal' }}
      className={className}
      aria-haspopup="dialog"
    >
      {children}
    </button>
  )
}
