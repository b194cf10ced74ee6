/** The part of JSON Schema that `docs/export.schema.json` uses. */
export interface Schema {
  $ref?: string;
  $defs?: Record<string, Schema>;
  type?: string;
  const?: unknown;
  enum?: unknown[];
  anyOf?: Schema[];
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: Schema | boolean;
  items?: Schema;
  pattern?: string;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  maxItems?: number;
}

/** Where a value breaks a schema, as places in the value. */
export function schemaFaults(root: Schema, value: unknown, schema: Schema = root, at = '$'): string[] {
  if (schema.$ref)
    return schemaFaults(root, value, root.$defs?.[schema.$ref.replace('#/$defs/', '')] ?? { enum: [] }, at);
  if (schema.anyOf) return schema.anyOf.some((one) => schemaFaults(root, value, one, at).length === 0) ? [] : [at];
  if ('const' in schema) return value === schema.const ? [] : [at];
  if (schema.enum) return schema.enum.includes(value) ? [] : [at];
  switch (schema.type) {
    case 'null':
      return value === null ? [] : [at];
    case 'boolean':
      return typeof value === 'boolean' ? [] : [at];
    case 'string':
      return isText(schema, value) ? [] : [at];
    case 'number':
    case 'integer':
      return isNumber(schema, value) ? [] : [at];
    case 'array':
      if (!Array.isArray(value) || value.length > (schema.maxItems ?? Number.POSITIVE_INFINITY)) return [at];
      return value.flatMap((item, index) => schemaFaults(root, item, schema.items ?? {}, `${at}.${index}`));
    case 'object':
      return objectFaults(root, value, schema, at);
    default:
      return [`${at}: a schema that says nothing`];
  }
}

function objectFaults(root: Schema, value: unknown, schema: Schema, at: string): string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [at];
  const missing = (schema.required ?? []).filter((key) => !Object.hasOwn(value, key)).map((key) => `${at}.${key}`);
  const members = Object.entries(value).flatMap(([key, member]) => {
    const own = schema.properties?.[key] ?? schema.additionalProperties;
    return typeof own === 'object' ? schemaFaults(root, member, own, `${at}.${key}`) : [`${at}.${key}`];
  });
  return [...missing, ...members];
}

function isText(
  { minLength = 0, maxLength = Number.POSITIVE_INFINITY, pattern = '' }: Schema,
  value: unknown,
): boolean {
  return (
    typeof value === 'string' &&
    value.length >= minLength &&
    value.length <= maxLength &&
    new RegExp(pattern, 'u').test(value)
  );
}

function isNumber({ type, minimum = -Infinity, maximum = Infinity }: Schema, value: unknown): boolean {
  return (
    typeof value === 'number' && value >= minimum && value <= maximum && (type !== 'integer' || Number.isInteger(value))
  );
}
