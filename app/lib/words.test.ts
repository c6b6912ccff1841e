import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '@/domain/settings/display'
import { DICTIONARY } from './dictionary'
import { pageCurrency, pageLanguage, t } from './words'

describe('the words of the pages', () => {
  it('are there in each language that can be chosen, and none is empty', () => {
    for (const [phrase, words] of Object.entries(DICTIONARY)) {
      expect(words, phrase).toHaveLength(Object.keys(LANGUAGES).length - 1)
      for (const word of words) expect(word.trim(), phrase).not.toBe('')
    }
  })

  it('are English, with prices in dollars, where there is no request', () => {
    expect([t('Reserve'), pageLanguage(), pageCurrency()]).toEqual(['Reserve', 'en', 'USD'])
  })
})
