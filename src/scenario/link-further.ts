/**
 * What a link holds for a page with every control: `&plan=binary&toggles=recruit-bonus&quit=5&net=random&people=5000`, or
 * `&own=` and a plan of the reader's own in place of plan and toggles, and what of the world is set besides.
 */
import { SHOWN, type FurtherFields, type NameField } from './link.ts';
import { NETWORK_NAMES, PEOPLE, QUIT } from './networks.ts';
import type { ReaderScenario } from './reader.ts';
import { WORLD, type WorldField } from './world.ts';

const WORLD_FIELDS = Object.keys(WORLD) as readonly WorldField[];
/** In the order in which a link holds them; the first two give way to `own`. */
const NAMES = ['plan', 'toggles', 'quit', 'net', 'people', ...WORLD_FIELDS, 'own'] as const;
/** What plans and toggles are called: the names of files, and of fields in them. */
const NAME = /^[a-z0-9]+(-[a-z0-9]+)*$/;

export const FURTHER: FurtherFields = {
  names: NAMES,

  read: (params, number, problems) => {
    const found: { -readonly [K in keyof ReaderScenario]?: ReaderScenario[K] } = {};
    const unknown = (field: NameField, given: string): void => {
      problems.push({ kind: 'unknown', field, given: given.slice(0, SHOWN) });
    };
    // A plan of one's own stands in place of one on file. Who runs it reads it: see own-plan.ts.
    const own = params.get('own');
    if (own !== null) found.own = own;
    const plan = own === null ? params.get('plan') : null;
    if (plan !== null)
      if (NAME.test(plan)) found.plan = plan;
      else unknown('plan', plan);
    const toggles = own === null ? params.get('toggles') : null;
    if (toggles !== null) {
      const names = [...new Set(toggles.split('.'))].sort();
      if (names.every((name) => NAME.test(name))) found.toggles = names;
      else unknown('toggles', toggles);
    }
    const quit = number('quit', QUIT, null);
    if (quit !== null) found.quit = quit;
    const given = params.get('net');
    const net = NETWORK_NAMES.find((name) => name === given);
    if (net !== undefined) found.net = net;
    else if (given !== null) unknown('net', given);
    const people = number('people', PEOPLE, null);
    if (people !== null) found.people = people;
    for (const field of WORLD_FIELDS) {
      const value = number(field, WORLD[field], null);
      if (value !== null) found[field] = value;
    }
    return found;
  },

  write: (reader, params) => {
    // A plan of one's own names no other, whatever it began from.
    for (const field of NAMES.slice(reader.own === undefined ? 0 : 2)) {
      const value = reader[field];
      if (value === undefined || (typeof value === 'object' && value.length === 0)) continue;
      // Dots need no escape in an address.
      params.set(field, typeof value === 'object' ? value.join('.') : String(value));
    }
  },
};
