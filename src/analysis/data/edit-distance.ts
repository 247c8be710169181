/** The candidates that are near enough to be meant, nearest first, ties in their own order; texts in lower case. */
export function closest(text: string, candidates: readonly string[], atMost: number): string[] {
  // A third of the letters wrong is another word.
  const limit = Math.min(4, Math.floor(text.slice(text.indexOf(':') + 1).length / 3));
  return candidates
    .map((candidate) => ({ candidate, distance: distance(text, candidate, limit) }))
    .filter((entry) => entry.distance <= limit)
    .sort((left, right) => left.distance - right.distance)
    .slice(0, atMost)
    .map((entry) => entry.candidate);
}

/** Letters to insert, drop, replace or swap with the next (optimal string alignment); above the limit it stops counting. */
function distance(left: string, right: string, limit: number): number {
  if (Math.abs(left.length - right.length) > limit) {
    return limit + 1;
  }
  let before: number[] = [];
  let above = Array.from({ length: right.length + 1 }, (_, column) => column);
  for (let row = 1; row <= left.length; row++) {
    const current = [row];
    for (let column = 1; column <= right.length; column++) {
      const same = left[row - 1] === right[column - 1];
      let cost = Math.min(above[column] + 1, current[column - 1] + 1, above[column - 1] + Number(!same));
      if (row > 1 && column > 1 && left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1]) {
        cost = Math.min(cost, before[column - 2] + 1);
      }
      current.push(cost);
    }
    if (Math.min(...current) > limit) {
      return limit + 1;
    }
    before = above;
    above = current;
  }
  return above[right.length];
}
