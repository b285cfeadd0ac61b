import {closest, distance} from 'fastest-levenshtein'
import type {OptionValue, Rule, Severity} from './rule.js'

/** How a rule is set: on or off, a severity, or a severity with options. */
export type RuleSetting = boolean | 'on' | Severity | readonly [boolean | 'on' | Severity, Readonly<Record<string, OptionValue>>?]

export type PresetName = 'recommended' | 'strict'

/** A rule with the severity and options it runs with. */
export interface ActiveRule {
  rule: Rule
  severity: Exclude<Severity, 'off'>
  options: Readonly<Record<string, OptionValue>>
}

/** Wrong use of factlint: the message names the field and what was expected. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
}

const SEVERITIES: readonly Severity[] = ['off', 'info', 'warn', 'error']

/** The nearest of the names that were possible, where one is near enough to have been meant. */
export function nearest(name: string, names: readonly string[]): string | undefined {
  if (names.length === 0) return undefined
  const found = closest(name, names)
  return distance(name, found) <= Math.max(2, name.length / 3) ? found : undefined
}

/** "; did you mean 'x'?" or the names that are possible. */
export function meant(name: string, names: readonly string[]): string {
  const near = nearest(name, names)
  return near === undefined ? `; expected one of: ${names.join(', ')}` : `; did you mean '${near}'?`
}

/** Severity of a rule in a preset. `recommended`: wording as info, the rest as warnings; `strict`: wording as warnings, the rest as errors. */
export function presetSeverity(rule: Rule, preset: PresetName): Exclude<Severity, 'off'> {
  if (preset === 'strict') return rule.section === 'wording' || rule.section === 'archive' ? 'warn' : 'error'
  return rule.section === 'wording' ? 'info' : 'warn'
}

/**
 * Resolves what is asked for to the rules that run.
 * @param rules the catalogue
 * @param settings by rule name
 * @throws ConfigError for unknown rules, options and severities, with the nearest known name
 */
export function activeRules(
  rules: readonly Rule[],
  settings: Readonly<Record<string, RuleSetting>> | undefined,
  preset: PresetName | undefined
): readonly ActiveRule[] {
  const name = preset ?? 'recommended'
  if (name !== 'recommended' && name !== 'strict') throw new ConfigError(`Unknown preset '${String(name)}'${meant(String(name), ['recommended', 'strict'])}`)
  const usual = settings === undefined ? presets.get(rules)?.[name] : undefined
  if (usual) return usual
  const names = rules.map((rule) => rule.name)
  for (const key of Object.keys(settings ?? {})) {
    if (!names.includes(key)) throw new ConfigError(`Unknown rule '${key}' in \`rules\`${meant(key, names)}`)
  }
  const out: ActiveRule[] = []
  for (const rule of rules) {
    const active = activeRule(rule, settings?.[rule.name], presetSeverity(rule, name))
    if (active) out.push(active)
  }
  if (settings === undefined) presets.set(rules, {...presets.get(rules), [name]: out})
  return out
}

// A preset as it stands is resolved once, since most texts are linted with it.
const presets = new WeakMap<readonly Rule[], Partial<Record<PresetName, readonly ActiveRule[]>>>()

/** One rule as set, or undefined where it is off. */
export function activeRule(rule: Rule, setting: RuleSetting | undefined, byDefault: Exclude<Severity, 'off'>): ActiveRule | undefined {
  const [wanted, given] = Array.isArray(setting) ? (setting as readonly [boolean | 'on' | Severity, Record<string, OptionValue>?]) : [setting, undefined]
  let severity: Severity = byDefault
  if (wanted === false) severity = 'off'
  else if (typeof wanted === 'string' && wanted !== 'on') {
    if (!SEVERITIES.includes(wanted)) throw new ConfigError(`Unknown severity '${wanted}' for rule '${rule.name}'${meant(wanted, [...SEVERITIES])}`)
    severity = wanted
  } else if (wanted !== undefined && wanted !== true && wanted !== 'on') {
    throw new ConfigError(`Setting of rule '${rule.name}': expected true, false, ${SEVERITIES.map((one) => `'${one}'`).join(', ')} or [severity, options], got ${JSON.stringify(wanted)}`)
  }
  const options = ruleOptions(rule, given)
  return severity === 'off' ? undefined : {rule, severity, options}
}

function ruleOptions(rule: Rule, given: unknown): Record<string, OptionValue> {
  const options = {...rule.options}
  if (given === undefined || given === null) return options
  if (typeof given !== 'object' || Array.isArray(given)) throw new ConfigError(`Options of rule '${rule.name}': expected an object, got ${JSON.stringify(given)}`)
  const names = Object.keys(rule.options)
  for (const [name, value] of Object.entries(given as Record<string, unknown>)) {
    const byDefault = rule.options[name]
    if (byDefault === undefined) {
      throw new ConfigError(`Unknown option '${name}' of rule '${rule.name}'${names.length === 0 ? '; the rule has no options' : meant(name, names)}`)
    }
    const fits = Array.isArray(byDefault) ? Array.isArray(value) && value.every((one) => typeof one === 'string') : typeof value === typeof byDefault
    if (!fits) throw new ConfigError(`Option '${name}' of rule '${rule.name}': expected ${Array.isArray(byDefault) ? 'a list of strings' : `a ${typeof byDefault}`}, got ${JSON.stringify(value)}`)
    options[name] = value as OptionValue
  }
  return options
}
