/** A chapter's two texts taken apart: what the parts are, and what is left for the reader to read. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/root.mjs';
import type { Lang } from '@/i18n/lang.ts';

const FOLDER = join(root, 'content/chapters');

/** The names of all chapters, in one language. */
export function chaptersIn(lang: Lang): string[] {
  return readdirSync(join(FOLDER, lang))
    .filter((file) => file.endsWith('.mdx'))
    .map((file) => file.slice(0, -4))
    .sort();
}

/** Props that are read by people: each language has its own. */
export const SAID: readonly string[] = ['title', 'says', 'question', 'hint', 'label', 'unit'];
/** What the head of a chapter has that is no text. */
export const FIXED = /^(number|minutes|case|claims|facts):.*$/gm;

export interface Part {
  readonly name: string;
  readonly props: Readonly<Record<string, string>>;
}

export interface Chapter {
  readonly head: string;
  readonly body: string;
  /** Every component in the order of the text, with its props. */
  readonly parts: readonly Part[];
  /** The words alone, without components' props: what the prose itself says. */
  readonly prose: string;
}

export function readChapter(lang: Lang, name: string): Chapter {
  const file = readFileSync(join(FOLDER, lang, `${name}.mdx`), 'utf8');
  const [, head = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(file) ?? [];
  const parts = [
    ...body.matchAll(/<([A-Z]\w*)((?:\s+[\w-]+(?:="[^"]*"|=\{[^}]*\})?)*)\s*\/?>/g),
  ].map(([, component = '', props = '']) => ({
    name: component,
    props: Object.fromEntries(
      [...props.matchAll(/([\w-]+)(?:="([^"]*)"|=\{([^}]*)\})?/g)].map(
        ([, key = '', text, code]) => [key, text ?? code ?? 'true'],
      ),
    ),
  }));
  const said = parts.flatMap(({ props }) => SAID.map((key) => props[key] ?? '')).join('\n');
  const text = body.replace(/^import .*$/gm, '').replace(/<[^>]*>/g, '');
  const prose = `${head.replace(FIXED, '').replace(/^ +- .*$/gm, '')}\n${said}\n${text}`;
  return { head, body, parts, prose };
}
