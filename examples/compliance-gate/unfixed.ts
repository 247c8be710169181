import { App } from 'aws-cdk-lib';
import { compliance } from 'cdk-security-baseline';
import { build } from './app';

const app = new App();
build(app);
if (process.env.DOOR === 'aspect') {
  compliance.ComplianceAspect.applyTo(app);
} else {
  compliance.ComplianceGate.applyTo(app);
}
app.synth();
