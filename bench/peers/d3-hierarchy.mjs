// d3-hierarchy: a table of who recruited whom, made into a tree and laid out by layers.
import { stratify, tree } from 'd3-hierarchy';

/**
 * Where every member stands.
 * @param {{ id: number, sponsor: number | null }[]} table the first row is the root and has no sponsor
 * @returns {{ x: number, y: number }[]} one entry a member, without order
 */
export function layOutTree(table) {
  const root = stratify()
    .id(({ id }) => String(id))
    .parentId(({ sponsor }) => (sponsor === null ? null : String(sponsor)))(table);
  return tree().size([1500, 750])(root).descendants();
}
