// Lets plain Node run the project's TypeScript: Node strips the types itself, this only finds the files
// behind '@/...' and behind imports without an extension. Nothing is bundled or rewritten, so a measurement
// measures the code as it is.
import { existsSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';

const source = new URL('../src/', import.meta.url);
const endings = ['', '.ts', '/index.ts'];

registerHooks({
  resolve(specifier, context, next) {
    const local = specifier.startsWith('@/') || /^\.{1,2}\//.test(specifier);
    if (!local || context.parentURL?.includes('/node_modules/')) return next(specifier, context);
    const bare = specifier.startsWith('@/')
      ? new URL(specifier.slice(2), source)
      : new URL(specifier, context.parentURL);
    const file = endings
      .map((ending) => bare.href + ending)
      .find((href) => /\.\w+$/.test(href) && existsSync(fileURLToPath(href)));
    return next(file ?? specifier, context);
  },
});
