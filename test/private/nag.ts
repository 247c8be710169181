import { App, Stack, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';

/** Synthesizes what `build` adds under cdk-nag's AwsSolutions pack and returns the findings that nobody acknowledged. */
export function nagFindings(build: (stack: Stack) => void): string[] {
  const app = new App({ analyticsReporting: false });
  const stack = new Stack(app, 'Nag');
  build(stack);
  const pack = new AwsSolutionsChecks(app);
  Validations.of(app).addPlugins(pack);
  return unacknowledged(app);
}

function unacknowledged(app: App): string[] {
  try {
    app.synth();
    return [];
  } catch (error) {
    return (error as Error).message.split('\n');
  } finally {
    process.exitCode = 0; // the CDK sets it when a plugin fails; here the assertion decides
  }
}
