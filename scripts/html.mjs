// Reads the tags of the HTML that the build wrote. It is our own and well-formed (html-validate checks that),
// so a scanner is enough and no parser has to be installed.

const named = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decode(text) {
  return text.replace(/&(?:#(\d+)|#x([\da-f]+)|(amp|lt|gt|quot|apos));/gi, (_, dec, hex, name) =>
    name ? named[name.toLowerCase()] : String.fromCodePoint(dec ? Number(dec) : parseInt(hex, 16)),
  );
}

function attributesOf(text) {
  /** @type {Record<string, string>} */
  const attributes = {};
  for (const [, name, double, single, bare] of text.matchAll(
    /([^\s=/>"']+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+)))?/g,
  )) {
    attributes[name.toLowerCase()] = decode(double ?? single ?? bare ?? '');
  }
  return attributes;
}

/**
 * Every start tag, in order. `text` is what a script or style holds; for others it is empty.
 * @param {string} html
 * @returns {{ name: string, attributes: Record<string, string>, text: string }[]}
 */
export function tagsOf(html) {
  const tags = [];
  const pattern =
    /<!--[\s\S]*?-->|<(script|style)\b((?:"[^"]*"|'[^']*'|[^>"'])*)>([\s\S]*?)<\/\1\s*>|<([a-z][\w:-]*)((?:"[^"]*"|'[^']*'|[^>"'])*)>/gi;
  for (const [, rawName, rawAttributes, rawText, name, attributes] of html.matchAll(pattern)) {
    if (rawName) {
      tags.push({
        name: rawName.toLowerCase(),
        attributes: attributesOf(rawAttributes),
        text: rawText,
      });
    } else if (name) {
      tags.push({ name: name.toLowerCase(), attributes: attributesOf(attributes), text: '' });
    }
  }
  return tags;
}
