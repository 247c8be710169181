/** Puts the snippets of `analysis/`, and what they print now, into docs/analysis.md: look at the difference before you commit it. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { blockOf, outputOf, PAGE, printing, snippets, weakenedExplanation, workFolder } from './snippets';

const loadNow = createRequire(__filename);
const work = workFolder();
process.chdir(work);
const code = snippets();
const outputs = [...printing().map((file) => outputOf(() => { loadNow(file); })), weakenedExplanation()];
rmSync(work, { recursive: true, force: true });

const page = readFileSync(PAGE, 'utf8')
  .replace(blockOf('ts'), () => `\`\`\`ts\n${code.shift() ?? ''}\`\`\``)
  .replace(blockOf('text'), () => `\`\`\`text\n${outputs.shift() ?? ''}\`\`\``);
writeFileSync(PAGE, page);
