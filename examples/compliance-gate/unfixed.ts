import { App, Aspects } from 'aws-cdk-lib';
import { compliance } from 'cdk-security-baseline';
import { build } from './app';

const app = new App();
build(app);
switch (process.env.DOOR) {
  case 'aspect':
    compliance.ComplianceAspect.applyTo(app);
    break;
  case 'aspect-of-one-stack':
    Aspects.of(app.node.findChild('Shop')).add(new compliance.ComplianceAspect());
    break;
  default:
    compliance.ComplianceGate.applyTo(app);
}
app.synth();
