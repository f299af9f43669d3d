/**
 * What is chosen on the page that gives the code, as its address holds it:
 * `?figure=the-pitch/doubling&language=zh&controls=locked&week=9&width=phone`; what is left out is as the page opens.
 */
import { LANGS, pathFor, type Lang } from '@/i18n/lang.ts';
import { choiceIn, REPEATED } from './choice-in.ts';
import { CONTROLS, type Controls } from './controls.ts';
import { WIDTHS, type Width } from './widths.ts';

export interface Settings {
  /** Its chapter and its id: 'the-pitch/doubling'. */
  readonly figure: string;
  readonly language: Lang;
  readonly controls: Controls;
  /** null: the week that the figure opens with, or none. */
  readonly week: number | null;
  readonly width: Width;
}

/** A part of the address that could not be used. */
export interface Unusable {
  readonly field: keyof Settings;
  readonly given: string;
}

/** @param figures every figure there is, the one that is shown first in front */
export function readSettings(
  search: string,
  lang: Lang,
  figures: readonly string[],
): { settings: Settings; unusable: readonly Unusable[] } {
  const unusable: Unusable[] = [];
  const among = <Value extends string>(
    field: keyof Settings,
    options: readonly Value[],
    otherwise: Value,
  ): Value => {
    const { value, unknown } = choiceIn(search, field, options, otherwise);
    if (unknown !== '') unusable.push({ field, given: unknown });
    return value;
  };
  const given = new URLSearchParams(search).get('week');
  const isWeek = given !== null && /^\d{1,6}$/.test(given);
  const settings = {
    figure: among('figure', figures, figures[0] ?? ''),
    language: among('language', LANGS, lang),
    controls: among('controls', CONTROLS, 'all'),
    week: isWeek ? Number(given) : null,
    width: among('width', WIDTHS, 'full'),
  };
  if (given !== null && !isWeek) unusable.push({ field: 'week', given: given.slice(0, REPEATED) });
  return { settings, unusable };
}

/** The search part of an address, with '?', that {@link readSettings} reads back to the same. */
export function writeSettings(settings: Settings, lang: Lang): string {
  const { figure, language, controls, week, width } = settings;
  return [
    `?figure=${figure}`,
    language === lang ? '' : `&language=${language}`,
    controls === 'all' ? '' : `&controls=${controls}`,
    week === null ? '' : `&week=${String(week)}`,
    width === 'full' ? '' : `&width=${width}`,
  ].join('');
}

/** Where the figure is that is to stand in the frame, below the site. */
export function embedPath({ figure, language, controls, week }: Settings): string {
  const search = [
    ...(controls === 'all' ? [] : [`controls=${controls}`]),
    ...(week === null ? [] : [`week=${String(week)}`]),
  ].join('&');
  return pathFor(language, `embed/${figure}/${search === '' ? '' : `?${search}`}`);
}
