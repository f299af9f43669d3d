// The plans that the sandbox offers, in one language: fetched by the page from its own origin when it comes to life.
import type { APIRoute, GetStaticPaths } from 'astro';
import { loadPlanChoices } from '@/content/plans.ts';
import { LANGS, type Lang } from '@/i18n/lang.ts';

export const getStaticPaths: GetStaticPaths = () => LANGS.map((lang) => ({ params: { lang } }));

export const GET: APIRoute = async ({ params }) =>
  new Response(JSON.stringify(await loadPlanChoices(params['lang'] as Lang)));
