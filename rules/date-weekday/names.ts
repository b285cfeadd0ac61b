const NAMES: readonly string[] = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
const LONG: readonly string[] = ['Sun', 'Mon', 'Tues', 'Wed', 'Thurs', 'Fri', 'Sat']

/** The English name of a weekday, Sunday 0. */
export function sayWeekday(weekday: number): string {
  return NAMES[weekday] ?? ''
}

/** A weekday shortened and cased as another one is written: 'Tues.' and Thursday → 'Thurs.'. */
export function weekdayLike(written: string, weekday: number): string {
  const stop = written.endsWith('.') ? '.' : ''
  const word = stop ? written.slice(0, -1) : written
  const name = sayWeekday(weekday)
  const short = /day$/i.test(word) ? name : word.length > 3 ? (LONG[weekday] ?? name) : name.slice(0, word.length)
  return (word === word.toUpperCase() && word.length > 1 ? short.toUpperCase() : short) + stop
}
