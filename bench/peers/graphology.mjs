// graphology: people are nodes with attributes, contacts their neighbours.
import Graph from 'graphology';
import {
  CHANCE_OF_JOINING,
  CHANCE_OF_QUITTING,
  drawFounders,
  JoinWatch,
  MAX_WEEKS,
} from './town.mjs';

const OUTSIDE = { member: false, sponsor: null, joinWeek: -1 };

/**
 * @param {import('./town.mjs').Town} town
 * @returns {import('./town.mjs').Peer}
 */
export function build({ people, from, to }) {
  const graph = new Graph({ type: 'undirected' });
  for (let id = 0; id < people; id++) graph.addNode(id, { ...OUTSIDE });
  from.forEach((a, i) => graph.addEdge(a, to[i]));

  return {
    reset() {
      graph.forEachNode((node) => graph.mergeNodeAttributes(node, OUTSIDE));
    },

    run() {
      const join = (node, sponsor, joinWeek) =>
        graph.mergeNodeAttributes(node, { member: true, sponsor, joinWeek });
      let active = [...drawFounders(people)].map(String);
      for (const founder of active) join(founder, null, 0);
      let week = 0;
      const joins = new JoinWatch();
      while (active.length > 0 && week < MAX_WEEKS && !joins.stalled) {
        week += 1;
        const newcomers = [];
        for (const member of active)
          graph.forEachNeighbor(member, (contact, { member: isMember }) => {
            if (isMember || Math.random() >= CHANCE_OF_JOINING) return;
            join(contact, member, week);
            newcomers.push(contact);
          });
        joins.add(newcomers.length);
        active = active.filter(() => Math.random() >= CHANCE_OF_QUITTING).concat(newcomers);
      }
      return week;
    },

    sponsors() {
      return Int32Array.from({ length: people }, (_, id) => {
        const { member, sponsor } = graph.getNodeAttributes(id);
        return member ? Number(sponsor ?? -1) : -2;
      });
    },
  };
}
