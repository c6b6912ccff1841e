import { describe, expect, it } from 'vitest'
import { HTTP_STATUS_BY_CODE, StaytwinError, type StaytwinErrorCode } from '@/lib/staytwin-error'

const parts = { what: 'No task has this id', seen: 'book-nothing', fix: 'List them with npm run twin -- list.' }

describe('StaytwinError', () => {
  it('says what failed, the value seen and what to do', () => {
    const error = new StaytwinError('not-found', parts)
    expect(error.message).toBe('No task has this id (saw "book-nothing"). List them with npm run twin -- list.')
    expect(error).toMatchObject({ code: 'not-found', ...parts, name: 'StaytwinError' })
  })

  it('leaves out what is not given', () => {
    expect(new StaytwinError('internal', { what: 'The engine stopped' }).message).toBe('The engine stopped.')
    expect(new StaytwinError('conflict', { what: 'The night is taken', seen: null }).message).toBe(
      'The night is taken (saw null).',
    )
  })

  it('shows numbers, big integers and objects as they are', () => {
    expect(new StaytwinError('invalid-input', { what: 'Bad count', seen: 3 }).message).toContain('(saw 3)')
    expect(new StaytwinError('invalid-input', { what: 'Bad count', seen: 3n }).message).toContain('(saw 3n)')
    expect(new StaytwinError('invalid-input', { what: 'Bad stay', seen: { nights: 2n } }).message).toContain(
      '(saw {"nights":"2n"})',
    )
  })

  it('shows a value that has no JSON without failing', () => {
    const circular: Record<string, unknown> = {}
    circular.self = circular
    expect(new StaytwinError('internal', { what: 'Bad value', seen: circular }).message).toContain('[object Object]')
    expect(new StaytwinError('internal', { what: 'Bad value', seen: Symbol('x') }).message).toContain('Symbol(x)')
  })

  it('cuts a long value', () => {
    const { message } = new StaytwinError('invalid-input', { what: 'Too long', seen: 'a'.repeat(5000) })
    expect(message.length).toBeLessThan(250)
    expect(message).toContain('…')
  })

  it('keeps the cause', () => {
    const cause = new Error('disk full')
    expect(new StaytwinError('internal', { what: 'Not written', cause }).cause).toBe(cause)
  })

  it('is recognised by its brand, so a copy of the class in another bundle counts too', () => {
    const fromAnotherBundle = Object.assign(new Error('x'), { [Symbol.for('staytwin.error')]: true, code: 'conflict' })
    expect(StaytwinError.isStaytwinError(fromAnotherBundle)).toBe(true)
    expect(StaytwinError.isStaytwinError(new StaytwinError('internal', parts))).toBe(true)
  })

  it('does not take other errors or values for its own', () => {
    for (const other of [new Error('x'), null, undefined, 'staytwin.error', { code: 'not-found' }]) {
      expect(StaytwinError.isStaytwinError(other)).toBe(false)
    }
  })

  it('maps every code to an error status', () => {
    for (const [code, status] of Object.entries(HTTP_STATUS_BY_CODE)) {
      expect(status).toBeGreaterThanOrEqual(400)
      expect(new StaytwinError(code as StaytwinErrorCode, parts).httpStatus).toBe(status)
    }
  })
})
