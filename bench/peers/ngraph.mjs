// ngraph.graph: people are nodes that carry an object, contacts the nodes they are linked to.
import createGraph from 'ngraph.graph';
import {
  CHANCE_OF_JOINING,
  CHANCE_OF_QUITTING,
  drawFounders,
  JoinWatch,
  MAX_WEEKS,
} from './town.mjs';

/**
 * @param {import('./town.mjs').Town} town
 * @returns {import('./town.mjs').Peer}
 */
export function build({ people, from, to }) {
  const graph = createGraph();
  for (let id = 0; id < people; id++)
    graph.addNode(id, { member: false, sponsor: null, joinWeek: -1 });
  from.forEach((a, i) => graph.addLink(a, to[i]));

  return {
    reset() {
      graph.forEachNode(({ data }) => {
        data.member = false;
        data.sponsor = null;
        data.joinWeek = -1;
      });
    },

    run() {
      const join = ({ data }, sponsor, joinWeek) => {
        data.member = true;
        data.sponsor = sponsor;
        data.joinWeek = joinWeek;
      };
      let active = [...drawFounders(people)].map((id) => graph.getNode(id));
      for (const founder of active) join(founder, null, 0);
      let week = 0;
      const joins = new JoinWatch();
      while (active.length > 0 && week < MAX_WEEKS && !joins.stalled) {
        week += 1;
        const newcomers = [];
        for (const member of active)
          graph.forEachLinkedNode(member.id, (contact) => {
            if (contact.data.member || Math.random() >= CHANCE_OF_JOINING) return;
            join(contact, member.id, week);
            newcomers.push(contact);
          });
        joins.add(newcomers.length);
        active = active.filter(() => Math.random() >= CHANCE_OF_QUITTING).concat(newcomers);
      }
      return week;
    },

    sponsors() {
      return Int32Array.from({ length: people }, (_, id) => {
        const { member, sponsor } = graph.getNode(id).data;
        return member ? (sponsor ?? -1) : -2;
      });
    },
  };
}
