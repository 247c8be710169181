import * as path from 'node:path';

const REPOSITORY = path.resolve(__dirname, '..', '..');

export const EMULATOR = path.join(REPOSITORY, 'emulator');
/** Everything that the emulator writes; git ignores it, and it may be deleted whenever nothing runs. */
export const STATE = path.join(REPOSITORY, '.emulator');
/** The SDK clients that function runtimes import: AWS has them in the runtime, the host's Node does not. */
export const NODE_MODULES = path.join(REPOSITORY, 'node_modules');
