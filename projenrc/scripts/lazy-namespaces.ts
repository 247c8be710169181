/**
 * Rewrites the namespaces of the compiled barrel into getters that load a room when it is first used.
 *
 * The property name goes through a variable and jsii's `exports.a = exports.b = void 0` line stays: with a literal name
 * Node's reader of CommonJS exports takes the definition for a value that it cannot list, and a named ESM import fails.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const BARREL = 'lib/index.js';
const EAGER = /^exports\.(\w+) = __importStar\(require\("([^"]+)"\)\);$/gm;

const source = readFileSync(BARREL, 'utf8');
let rooms = 0;
const lazy = source.replace(EAGER, (_line, room: string, path: string) => {
  rooms += 1;
  return `__lazy("${room}", () => __importStar(require("${path}")));`;
});
if (rooms === 0) {
  throw new Error(`${BARREL} holds no eager namespace: the compiler's output has changed, or the script ran twice`);
}

const helper = `function __lazy(name, load) {
    Object.defineProperty(exports, name, { enumerable: true, configurable: true, get() {
        const value = load();
        Object.defineProperty(exports, name, { enumerable: true, configurable: true, writable: true, value });
        return value;
    } });
}
`;
writeFileSync(BARREL, lazy.replace('__lazy(', `${helper}__lazy(`));
