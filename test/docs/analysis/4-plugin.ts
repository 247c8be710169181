import { App, Validations } from 'aws-cdk-lib';
import { analysis, baseline } from 'cdk-security-baseline';

const app = new App();
new baseline.SecurityBaselineStack(app, 'SecurityBaseline');

Validations.of(app).addPlugins(new analysis.AccessChecks({
  expectations: [
    analysis.AccessExpectation.mayNot({ principal: 'Developers', actions: ['cloudtrail:StopLogging'] }, { id: 'TRAIL', reason: 'evidence stays complete' }),
  ],
}));
app.synth();
