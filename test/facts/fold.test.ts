import {describe, expect, it} from 'vitest'
import {fold} from '../../src/text/fold.js'

describe('fold', () => {
  it.each([
    ['Łódź', 'lodz'], ['Erdoğan', 'erdogan'], ['Diyarbakır', 'diyarbakir'], ['İzmir', 'izmir'], ['Tórshavn', 'torshavn'], ['Großzschocher', 'grosszschocher'],
    ['N’Djamena', "n'djamena"], ['Đinđić', 'dindic'], ['Rasmussen, Ærø', 'rasmussen, aero'], ['  Kim  Jong‑un ', 'kim jong-un'], ['Nguyễn', 'nguyen']
  ])('%s is %s', (text, folded) => {
    expect(fold(text)).toBe(folded)
    expect(fold(folded)).toBe(folded)
  })
})
