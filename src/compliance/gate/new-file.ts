import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { extname } from 'node:path';

/** Writes a file of the assembly. The CDK refuses a plugin that changes one, so an earlier one of other content stays beside it. */
export function writeNew(file: string, content: string): void {
  const extension = extname(file);
  const stem = file.slice(0, file.length - extension.length);
  for (let number = 1; ; number++) {
    const next = number === 1 ? file : `${stem}-${number}${extension}`;
    if (!existsSync(next)) {
      writeFileSync(next, content);
      return;
    }
    if (readFileSync(next, 'utf8') === content) {
      return;
    }
  }
}
