import { t } from '@/app/lib/words'
/** The last line of a panel that opens from a field: give up what was chosen, or close it. */
export function PanelFoot({
  clearLabel,
  onClear,
  onDone,
}: {
  clearLabel?: string
  onClear?: () => void
  onDone: () => void
}) {
  return (
    <div className="mt-3 hidden items-center justify-between gap-3 border-t border-sand-200 pt-3 js:flex">
      {onClear && (
        <button
          type="button"
          className="min-h-10 rounded-full px-3 text-sm font-semibold underline underline-offset-4 hover:bg-sand-50"
          onClick={onClear}
        >
          {clearLabel}
        </button>
      )}
      <button
        type="button"
        className="ml-auto min-h-10 rounded-full bg-pine-700 px-5 text-sm font-semibold text-white hover:bg-pine-800"
        onClick={onDone}
      >
        {t('Done')}
      </button>
    </div>
  )
}
