import { parse as parseYaml } from 'yaml'
import { z } from 'zod'
import { StaytwinError } from '@/lib/staytwin-error'
import { catalogue, faultById } from './catalogue'
import { OPERATION_NAMES } from './operation-names'
import { presets } from './presets'
import { triggerSchema, type Trigger } from './trigger'

const ruleSchema = z.strictObject({
  id: z.string().min(1).optional(),
  fault: z.string(),
  scope: z
    .strictObject({
      ops: z.array(z.enum(OPERATION_NAMES)).min(1).optional(),
      entity: z.string().optional(),
      actor: z.enum(['guest', 'system', 'counterparty']).optional(),
    })
    .default({}),
  trigger: triggerSchema.optional(),
  countPer: z.array(z.enum(['session', 'entity'])).default([]),
  activation: z.number().min(0).max(1).default(1),
  until: z
    .strictObject({
      hits: z.int().min(1).optional(),
      event: z.enum(OPERATION_NAMES).optional(),
      clock: z.string().optional(),
      reload: z.literal(true).optional(),
      newSession: z.literal(true).optional(),
    })
    .optional(),
  params: z.record(z.string(), z.unknown()).default({}),
  mustFire: z.boolean().default(false),
})
const presetSchema = z.strictObject({ use: z.string(), activation: z.number().min(0).max(1).default(1) })
const planSchema = z.strictObject({
  version: z.literal(1).default(1),
  plan: z.array(z.union([ruleSchema, presetSchema])).default([]),
  limits: z
    .strictObject({ maxActivePerRequest: z.int().min(1).default(2), maxHits: z.int().min(1).default(12) })
    .default({ maxActivePerRequest: 2, maxHits: 12 }),
})

export type Rule = Omit<z.infer<typeof ruleSchema>, 'trigger'> & { id: string; trigger: Trigger }
export interface Plan {
  version: 1
  rules: Rule[]
  limits: { maxActivePerRequest: number; maxHits: number }
}

export const EMPTY_PLAN: Plan = { version: 1, rules: [], limits: { maxActivePerRequest: 2, maxHits: 12 } }

const bad = (what: string, seen: unknown, fix: string) => new StaytwinError('invalid-input', { what, seen, fix })

function fromText(source: unknown): unknown {
  if (typeof source !== 'string') return source
  try {
    return parseYaml(source) as unknown
  } catch (error) {
    throw bad(
      'The plan does not parse',
      String(error).split('\n')[0],
      'Write it as YAML or JSON; docs/writing-a-fault.md shows one.',
    )
  }
}

/** A rule with its defaults from the fault; throws when the fault cannot do what the rule asks. */
function checked(rule: z.infer<typeof ruleSchema>, index: number): Rule {
  const fault = faultById(rule.fault)
  const foreign = rule.scope.ops?.find((op) => !fault.attach.ops.includes(op))
  if (foreign)
    throw bad(
      `The fault ${fault.id} cannot attach to this operation`,
      foreign,
      `It attaches to: ${fault.attach.ops.join(', ')}.`,
    )
  const params = fault.params.safeParse(rule.params)
  if (!params.success)
    throw bad(`A parameter of ${fault.id} is not allowed`, rule.params, z.prettifyError(params.error))
  return {
    ...rule,
    id: rule.id ?? `r${index + 1}`,
    trigger: rule.trigger ?? fault.trigger ?? { nth: [1] },
    params: params.data as Record<string, unknown>,
  }
}

/**
 * Reads a plan: an object, YAML or JSON text, the name of a preset, the id of a fault (then it fires once and must fire), or nothing.
 * @throws StaytwinError `invalid-input` with what, the value seen and what is allowed
 */
export function parsePlan(source: unknown): Plan {
  if (source === null || source === undefined || source === '') return EMPTY_PLAN
  if (typeof source === 'string' && presets[source]) return parsePlan({ plan: [{ use: source }] })
  if (typeof source === 'string' && catalogue.some((f) => f.id === source))
    return parsePlan({ plan: [{ fault: source, mustFire: true }] })
  if (typeof source === 'string' && /^[\w-]+$/.test(source)) faultById(source)
  const given = fromText(source)
  const parsed = planSchema.safeParse(given)
  if (!parsed.success) throw bad('The plan is not valid', given, z.prettifyError(parsed.error))
  const rules = parsed.data.plan.flatMap((entry) => ('use' in entry ? presetRules(entry) : [entry])).map(checked)
  const twice = rules.find((rule, i) => rules.findIndex((r) => r.id === rule.id) !== i)
  if (twice) throw bad('Two rules of the plan have the same id', twice.id, 'Give each rule an id of its own.')
  return { version: 1, rules, limits: parsed.data.limits }
}

function presetRules({ use, activation }: { use: string; activation: number }): z.infer<typeof ruleSchema>[] {
  const preset = presets[use]
  if (!preset) throw bad('No preset has this name', use, `Choose one of: ${Object.keys(presets).join(', ')}.`)
  return preset.map((rule, i) => ruleSchema.parse({ id: `${use}-${i + 1}`, activation, ...rule }))
}

/**
 * Replaces names such as `$target` in scopes by what the task bound them to.
 * @throws StaytwinError `invalid-input` when a name is not bound
 */
export function bindPlan(plan: Plan, bindings: Record<string, string>): Plan {
  const rules = plan.rules.map((rule) => {
    const entity = rule.scope.entity
    if (!entity?.startsWith('$')) return rule
    const bound = bindings[entity.slice(1)]
    if (bound === undefined)
      throw bad(
        'A rule names an entity that the task does not bind',
        entity,
        `Bound are: ${Object.keys(bindings).join(', ') || 'none'}.`,
      )
    return { ...rule, scope: { ...rule.scope, entity: bound } }
  })
  return { ...plan, rules }
}
