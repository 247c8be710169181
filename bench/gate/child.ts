/** One synthesis in a process of its own: `child <plugin> <resources>` prints what it took, as JSON. */
import { performance } from 'node:perf_hooks';
import { Validations, type App } from 'aws-cdk-lib';
import { appOf } from './app';

const [, , plugin, resources, lib] = process.argv;

/** Loads and registers a plugin: what that takes is part of what it costs. */
function register(app: App): void {
  // Loading is part of the price: neither of the two may be loaded for the other's run.
  /* eslint-disable @typescript-eslint/no-require-imports */
  switch (plugin) {
    case 'none':
      return;
    case 'cdk-nag': {
      const { AwsSolutionsChecks } = require('cdk-nag') as typeof import('cdk-nag');
      Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
      return;
    }
    case 'gate':
    case 'properties': {
      const { compliance } = require(lib) as typeof import('../../src');
      const pack = compliance.Pack.strict();
      compliance.ComplianceGate.applyTo(app, { packs: [plugin === 'gate' ? pack : pack.without(...policyRules(pack))] });
    }
  }
}

/** Rules that ask the IAM analysis; the others look at properties. */
function policyRules(pack: { readonly _rules: readonly { readonly id: string }[] }): string[] {
  const isOfPolicies = JSON.parse(process.env.BENCH_POLICY_RULES ?? '[]') as string[];
  return pack._rules.map(({ id }) => id).filter((id) => isOfPolicies.includes(id));
}

const app = appOf(Number(resources));
const started = performance.now();
register(app);
try {
  app.synth();
} catch (error) {
  // Findings end the synthesis with an error, after all the work.
  if (!(error instanceof Error) || !/validation/i.test(error.name + error.message)) {
    throw error;
  }
}
console.log(`\nRESULT ${JSON.stringify({ milliseconds: performance.now() - started, peakMegabytes: process.resourceUsage().maxRSS / 1024 })}`);
process.exitCode = 0;
