import { run } from './run';

// Not `process.exit`: it would cut off what is still on its way through a pipe.
process.exitCode = run(process.argv.slice(2));
