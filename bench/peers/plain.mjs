// Plain objects that point at each other: what one writes without a library.
import {
  CHANCE_OF_JOINING,
  CHANCE_OF_QUITTING,
  drawFounders,
  JoinWatch,
  MAX_WEEKS,
} from './town.mjs';

/**
 * @typedef {object} Person
 * @property {number} id
 * @property {Person[]} contacts
 * @property {boolean} member
 * @property {Person | null} sponsor
 * @property {number} joinWeek
 */

/**
 * @param {import('./town.mjs').Town} town
 * @returns {import('./town.mjs').Peer}
 */
export function build({ people, from, to }) {
  /** @type {Person[]} */
  const everyone = Array.from({ length: people }, (_, id) => ({
    id,
    contacts: [],
    member: false,
    sponsor: null,
    joinWeek: -1,
  }));
  from.forEach((a, i) => {
    const one = /** @type {Person} */ (everyone[a]);
    const other = /** @type {Person} */ (everyone[Number(to[i])]);
    one.contacts.push(other);
    other.contacts.push(one);
  });

  return {
    reset() {
      for (const person of everyone) {
        person.member = false;
        person.sponsor = null;
        person.joinWeek = -1;
      }
    },

    run() {
      /** @type {Person[]} */
      let active = [];
      for (const id of drawFounders(people)) {
        const founder = /** @type {Person} */ (everyone[id]);
        founder.member = true;
        founder.joinWeek = 0;
        active.push(founder);
      }
      let week = 0;
      const joins = new JoinWatch();
      while (active.length > 0 && week < MAX_WEEKS && !joins.stalled) {
        week += 1;
        /** @type {Person[]} */
        const newcomers = [];
        for (const member of active)
          for (const contact of member.contacts)
            if (!contact.member && Math.random() < CHANCE_OF_JOINING) {
              contact.member = true;
              contact.sponsor = member;
              contact.joinWeek = week;
              newcomers.push(contact);
            }
        joins.add(newcomers.length);
        active = active.filter(() => Math.random() >= CHANCE_OF_QUITTING).concat(newcomers);
      }
      return week;
    },

    sponsors() {
      return Int32Array.from(everyone, ({ member, sponsor }) =>
        member ? (sponsor?.id ?? -1) : -2,
      );
    },
  };
}
