import type * as z from 'zod/mini';

/** Copies a value that fits; undefined of any other. */
export type Copy = (value: unknown) => unknown;

/**
 * A schema of zod as a function that copies what fits, in one walk and several times faster than zod: fields in the schema's
 * order, nothing shared with what was given. It knows the kinds of schema that the model is written in, and throws for any
 * other when it is made. Which part of a value does not fit only zod tells.
 *
 * @param ofString what becomes of each string that fits
 */
export function compileSchema(schema: z.core.$ZodType, ofString: (text: string) => string): Copy {
  const compile = (inner: z.core.$ZodType): Copy => compileSchema(inner, ofString);
  const { def } = (schema as z.core.$ZodTypes)._zod;
  const fits = (def.checks ?? []).map(compileCheck);
  switch (def.type) {
    case 'string':
      return (value) => (typeof value === 'string' && fitsAll(fits, value) ? ofString(value) : undefined);
    case 'number':
      return (value) => (isNumber(value, def) && fitsAll(fits, value) ? value : undefined);
    case 'boolean':
      return (value) => (typeof value === 'boolean' ? value : undefined);
    case 'literal':
      return oneOf(def.values);
    case 'enum':
      return oneOf(Object.values(def.entries));
    case 'nullable': {
      const copy = compile(def.innerType);
      return (value) => (value === null ? null : copy(value));
    }
    case 'optional':
      return compile(def.innerType);
    case 'array': {
      const copy = compile(def.element);
      return (value) => (Array.isArray(value) && fitsAll(fits, value) ? copyList(value, copy) : undefined);
    }
    case 'union':
      return compileUnion(def as z.core.$ZodDiscriminatedUnionDef, compile);
    case 'object':
      return compileObject(def, compile);
    default:
      throw new TypeError(`A schema of the kind ${def.type} is not one that the model is written in.`);
  }
}

type Check = (value: never) => boolean;

function compileCheck(check: z.core.$ZodCheck<never>): Check {
  const { def } = (check as unknown as z.core.$ZodChecks)._zod;
  if (def.check === 'min_length') return (value: string | unknown[]) => value.length >= def.minimum;
  if (def.check === 'greater_than' && def.inclusive) return (value: number) => value >= Number(def.value);
  if (def.check === 'less_than' && def.inclusive) return (value: number) => value <= Number(def.value);
  if (def.check === 'string_format' && def.pattern !== undefined) {
    const { pattern } = def;
    return (value: string) => pattern.test(value);
  }
  throw new TypeError(`A check of the kind ${def.check} is not one that the model is written in.`);
}

function fitsAll(checks: readonly Check[], value: unknown): boolean {
  for (let i = 0; i < checks.length; i++) if (!(checks[i] as Check)(value as never)) return false;
  return true;
}

function isNumber(value: unknown, def: z.core.$ZodNumberDef): value is number {
  return 'format' in def ? Number.isSafeInteger(value) : Number.isFinite(value);
}

function oneOf(values: readonly unknown[]): Copy {
  return (value) => (values.includes(value) ? value : undefined);
}

function copyList(list: readonly unknown[], copy: Copy): unknown {
  const copied: unknown[] = [];
  for (let i = 0; i < list.length; i++) {
    const item = copy(list[i]);
    if (item === undefined) return undefined;
    copied.push(item);
  }
  return copied;
}

/** The parts of the union by what may stand in the field that tells them apart. */
function compileUnion({ options, discriminator }: z.core.$ZodDiscriminatedUnionDef, compile: CompilePart): Copy {
  const byValue = new Map<unknown, Copy>();
  for (const option of options) {
    const copy = compile(option);
    for (const value of option._zod.propValues?.[discriminator] ?? []) byValue.set(value, copy);
  }
  return (value) => (isObject(value) ? byValue.get(value[discriminator])?.(value) : undefined);
}

type CompilePart = (schema: z.core.$ZodType) => Copy;

/** No other fields than the schema's; one that may be absent is never undefined. */
function compileObject({ shape }: z.core.$ZodObjectDef, compile: CompilePart): Copy {
  const names = Object.keys(shape);
  const copies = names.map((name) => compile(shape[name] as z.core.$ZodType));
  const optional = names.map((name) => (shape[name] as z.core.$ZodTypes)._zod.def.type === 'optional');
  return (value) => {
    if (!isObject(value)) return undefined;
    const copied: Record<string, unknown> = {};
    let fields = 0;
    for (let i = 0; i < names.length; i++) {
      const name = names[i] as string;
      const given = value[name];
      if (given === undefined && optional[i]) continue;
      const field = (copies[i] as Copy)(given);
      if (field === undefined) return undefined;
      copied[name] = field;
      fields += 1;
    }
    return Object.keys(value).length === fields ? copied : undefined;
  };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
