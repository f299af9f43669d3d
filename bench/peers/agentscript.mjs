// AgentScript: people are turtles and ties links, asked and filtered as in the library's own models of spreading
// over a network.
import { CHANCE_OF_JOINING, CHANCE_OF_QUITTING, FOUNDERS, JoinWatch, MAX_WEEKS } from './town.mjs';

// The library asks for a canvas as soon as it is loaded, for pictures that are never drawn here.
globalThis.OffscreenCanvas = class {
  getContext() {
    return {};
  }
};
const { Model, World } = await import('agentscript');

class Town extends Model {
  /** @param {import('./town.mjs').Town} town */
  constructor(town) {
    // The town has no geography: the smallest world will do.
    super(World.defaultOptions(1));
    this.turtles.create(town.people);
    town.from.forEach((a, i) => {
      this.links.createOne(this.turtles[a], this.turtles[town.to[i]]);
    });
    this.empty();
  }

  empty() {
    this.ticks = 0;
    this.done = false;
    this.turtles.ask((person) => {
      person.member = false;
      person.active = false;
      person.sponsor = null;
      person.joinWeek = -1;
    });
  }

  join(person, sponsor) {
    person.member = true;
    person.active = true;
    person.sponsor = sponsor;
    person.joinWeek = this.ticks;
    this.joined += 1;
  }

  found() {
    this.joins = new JoinWatch();
    this.turtles.nOf(FOUNDERS).ask((person) => this.join(person, null));
  }

  step() {
    this.joined = 0;
    const active = this.turtles.with((person) => person.active);
    active.ask((member) => {
      member
        .linkNeighbors()
        .with((contact) => !contact.member)
        .ask((contact) => {
          if (Math.random() < CHANCE_OF_JOINING) this.join(contact, member);
        });
    });
    active.ask((member) => {
      if (Math.random() < CHANCE_OF_QUITTING) member.active = false;
    });
    this.joins.add(this.joined);
    this.done = this.joins.stalled || !this.turtles.some((person) => person.active);
  }
}

/**
 * @param {import('./town.mjs').Town} town
 * @returns {import('./town.mjs').Peer}
 */
export function build(town) {
  const model = new Town(town);
  return {
    reset() {
      model.empty();
    },

    run() {
      model.found();
      while (!model.done && model.ticks < MAX_WEEKS) model.step();
      return model.ticks;
    },

    sponsors() {
      return Int32Array.from(model.turtles, ({ member, sponsor }) =>
        member ? (sponsor?.id ?? -1) : -2,
      );
    },
  };
}
