// The schema of scenario files, for whoever writes or checks one.
import type { APIRoute } from 'astro';
import { fileFor } from '@/i18n/lang.ts';
import { scenarioJsonSchema } from '@/scenario/scenario-schema.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(
    `${JSON.stringify(scenarioJsonSchema(new URL(fileFor('data/scenario.schema.json'), site).href), null, 2)}\n`,
  );
