/** A test for texts against a pattern with `*` and `?`; both in lower case. */
export function wildcard(pattern: string): (text: string) => boolean {
  const star = pattern.indexOf('*');
  // `*` and `service:Get*` are most of what policies hold, and many times faster without a regular expression.
  if (star >= 0 && star === pattern.length - 1 && !pattern.includes('?')) {
    const start = pattern.slice(0, -1);
    return (text) => text.startsWith(start);
  }
  const source = pattern.split(/([*?])/).map((piece) => piece === '*' ? '.*' : piece === '?' ? '.' : piece.replace(/[\\^$+.()|[\]{}]/g, '\\$&')).join('');
  const expression = new RegExp(`^${source.replace(/(?:\.\*){2,}/g, '.*')}$`, 's');
  return (text) => expression.test(text);
}
