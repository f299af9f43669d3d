/** What a scenario file may hold, as a schema for whoever writes one; published by the site as JSON Schema. */
import * as z from 'zod/mini';
import { FIELDS, FILE_VERSION, FORMAT, type Field } from './scenario-file.ts';

const name = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));

function schemaOf(field: Field): z.ZodMiniType {
  if (field.holds === 'code') return z.string();
  if (field.holds === 'names') return z.array(name);
  if (field.holds === 'name') return field.of === undefined ? name : z.enum(field.of);
  // Every range begins at a multiple of its step.
  const { min, max, step } = field.range;
  return z.number().check(z.minimum(min), z.maximum(max), z.multipleOf(step));
}

export const scenarioFileSchema = z.strictObject({
  $schema: z.optional(z.string()),
  format: z.literal(FORMAT),
  version: z.literal(FILE_VERSION),
  /** What is left out is as the page opens. */
  scenario: z.partial(
    z.strictObject(
      Object.fromEntries(Object.entries(FIELDS).map(([key, field]) => [key, schemaOf(field)])),
    ),
  ),
  week: z.optional(z.int().check(z.minimum(0))),
});

/** @param id the address at which it is published */
export function scenarioJsonSchema(id: string): Record<string, unknown> {
  return { $id: id, title: FORMAT, ...z.toJSONSchema(scenarioFileSchema) };
}
