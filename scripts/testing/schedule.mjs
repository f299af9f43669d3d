/**
 * Runs steps in their order, as many at a time as fit into `slots`. A step waits for those it needs;
 * if one of them failed, it is handed to `skip` in place of being run. Whatever a step names must be among `steps`.
 */
export async function schedule(steps, { slots, run, skip }) {
  const waiting = [...steps];
  const results = new Map();
  const active = new Set();
  let free = slots;

  const ready = (step) =>
    [...(step.needs ?? []), ...(step.after ?? [])].every((name) => results.has(name));
  const broken = (step) => step.needs?.find((name) => !results.get(name).ok);

  function launch(step) {
    const size = Math.min(step.slots ?? 1, slots);
    free -= size;
    const task = run(step).then((result) => {
      results.set(step.name, result);
      free += size;
      active.delete(task);
    });
    active.add(task);
  }

  while (waiting.length > 0 || active.size > 0) {
    for (const step of [...waiting]) {
      if (!ready(step)) continue;
      const cause = broken(step);
      if (cause === undefined && (step.slots ?? 1) > free) {
        // A step that wants all the room gets it as soon as the others are done; nothing overtakes it.
        if ((step.slots ?? 1) > 1) break;
        continue;
      }
      waiting.splice(waiting.indexOf(step), 1);
      if (cause === undefined) launch(step);
      else results.set(step.name, skip(step, cause));
    }
    if (active.size > 0) await Promise.race(active);
  }
  return results;
}
