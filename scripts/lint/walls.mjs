// An ESLint rule that holds the walls of rooms.mjs. It works on paths, so it reads every way to name a file:
// import, export from, import(), types by import('...'), and new URL('...', import.meta.url).
import { posix } from 'node:path';
import { rooms } from './rooms.mjs';

/** The path below src, or undefined for a file outside. */
function belowSource(filename, cwd) {
  const path = filename.replaceAll('\\', '/');
  const base = `${cwd.replaceAll('\\', '/').replace(/\/$/, '')}/src/`;
  if (!path.startsWith(base)) return undefined;
  // Scripts inside an .astro file are checked under a made-up name below it.
  return path.slice(base.length).replace(/\.astro\/.*$/, '.astro');
}

/** The folder that is the room of a path below src, with the rules for it. */
function roomOf(path) {
  // One file can be a small room too: src/content.ts, src/content.config.ts.
  const parts = path.replace(/^content(\.config)?\.ts$/, 'content/index.ts').split('/');
  for (const room of rooms) {
    const pattern = room.path.split('/');
    const fits = pattern.every((part, i) => part === '*' || part === parts[i]);
    if (fits && parts.length > pattern.length) {
      return { ...room, folder: parts.slice(0, pattern.length).join('/') };
    }
  }
  return undefined;
}

function isAt(target, place) {
  return target === place || target.startsWith(`${place}/`) || target.startsWith(`${place}.`);
}

function mayKnow(room, target, typesOnly) {
  return room.knows.some((entry) => {
    if (entry.startsWith('types:')) return typesOnly && isAt(target, entry.slice(6));
    if (entry.endsWith('!')) {
      const place = entry.slice(0, -1);
      return target === place || target === `${place}/index` || target === `${place}/index.ts`;
    }
    return isAt(target, entry);
  });
}

/** What is wrong with an import, or undefined. */
function objection(path, specifier, typesOnly) {
  const room = roomOf(path);
  if (!room) {
    return path.includes('/') ? `src/${path} lies in no room of scripts/lint/rooms.mjs` : undefined;
  }
  if (specifier.startsWith('.')) {
    const target = posix.join(posix.dirname(path), specifier);
    if (isAt(target, room.folder)) return undefined;
    return `'${specifier}' leaves ${room.folder}: another room is reached by '@/...'`;
  }
  if (specifier.startsWith('@/')) {
    const target = posix.normalize(specifier.slice(2));
    if (isAt(target, room.folder)) return undefined;
    if (mayKnow(room, target, typesOnly)) return undefined;
    return `${room.folder} may not know '${specifier}'`;
  }
  if (room.packages && !room.packages.includes(specifier)) {
    return `${room.folder} may use no package but ${room.packages.join(', ')}, not '${specifier}'`;
  }
  return undefined;
}

function onlyTypes(node) {
  const kind = node.importKind ?? node.exportKind;
  const named = node.specifiers ?? [];
  return (
    kind === 'type' ||
    (named.length > 0 && named.every((s) => (s.importKind ?? s.exportKind) === 'type'))
  );
}

/** @type {import('eslint').Rule.RuleModule} */
const between = {
  meta: { type: 'problem', schema: [], docs: { description: 'hold the walls between rooms' } },
  create(context) {
    const path = belowSource(context.filename, context.cwd);
    if (path === undefined) return {};
    const check = (source, typesOnly) => {
      if (typeof source?.value !== 'string') return;
      const message = objection(path, source.value, typesOnly);
      if (message) context.report({ node: source, message });
    };
    return {
      ImportDeclaration: (node) => check(node.source, onlyTypes(node)),
      ExportNamedDeclaration: (node) => check(node.source, onlyTypes(node)),
      ExportAllDeclaration: (node) => check(node.source, onlyTypes(node)),
      ImportExpression: (node) => check(node.source, false),
      TSImportType: (node) => check(node.source ?? node.argument?.literal, true),
      "NewExpression[callee.name='URL'][arguments.1.object.type='MetaProperty']": (node) =>
        check(node.arguments[0], false),
    };
  },
};

export const wallsPlugin = { rules: { between } };
