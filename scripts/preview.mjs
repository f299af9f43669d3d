// Serves the built site. Uses Astro's functions, not its command line: the command line may decide
// by itself to go into the background, and then whoever started it waits for nothing.
import { preview } from 'astro';
import { freePort } from './port.mjs';
import { root } from './root.mjs';

process.env.ASTRO_TELEMETRY_DISABLED = '1';

const host = process.env.HOST ?? '127.0.0.1';
const wanted = Number(process.env.PORT ?? 4321);
if (!Number.isInteger(wanted) || wanted < 1 || wanted > 65_535) {
  console.error(`PORT must be a number from 1 to 65535, not "${process.env.PORT}"`);
  process.exit(1);
}

const port = await freePort(wanted, host);
if (port !== wanted) console.log(`Port ${wanted} is taken.`);

const server = await preview({ root, logLevel: 'error', server: { host, port } });
const base = (process.env.SITE_BASE ?? '').replace(/^\/+|\/+$/g, '');
const name = host === '127.0.0.1' || host === '0.0.0.0' ? 'localhost' : host;
console.log(`Downline is at http://${name}:${server.port}/${base && `${base}/`} (Ctrl+C stops it)`);

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    void server.stop().finally(() => process.exit(0));
  });
}
