import type { FormNote } from '@/app/lib/form-note'
import { STAR_WORDS } from '@/app/lib/review-words'
import { t } from '@/app/lib/words'
import { said } from '@/app/lib/words/said'

/** One to five stars as radio buttons in a row. */
export function ReviewStars({ name, label, note }: { name: string; label: string; note: FormNote }) {
  return (
    <fieldset>
      <legend className="font-semibold">{label}</legend>
      <div className="mt-1.5 flex gap-1">
        {STAR_WORDS.map((words, i) => (
          <label
            key={words}
            className="flex min-h-11 min-w-11 items-center justify-center gap-1.5 rounded-xl border border-sand-500 bg-surface px-2 font-semibold has-checked:border-pine-700 has-checked:bg-pine-100"
          >
            <input
              type="radio"
              name={name}
              value={i + 1}
              required
              defaultChecked={note.values[name] === String(i + 1)}
              className="size-4 accent-pine-700"
            />
            {i + 1}
            <span className="sr-only"> {t(words)}</span>
          </label>
        ))}
      </div>
      {note.fields[name] && <p className="mt-1 text-sm font-medium text-coral-600">{said(note.fields[name])}</p>}
    </fieldset>
  )
}
