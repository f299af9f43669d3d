// npm start: builds the site, then serves it and says where.
process.env.ASTRO_TELEMETRY_DISABLED = '1';

const { build } = await import('astro');
const { root } = await import('./root.mjs');

try {
  await build({ root, logLevel: 'warn' });
} catch (error) {
  console.error(error);
  console.error('The site could not be built; the reason is above.');
  process.exit(1);
}
await import('./preview.mjs');
