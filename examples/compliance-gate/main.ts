import { App } from 'aws-cdk-lib';
import { compliance } from 'cdk-security-baseline';
import { build } from './app';
import { fix } from './fix';

const app = new App();
build(app);
fix(app);
compliance.ComplianceGate.applyTo(app);
app.synth();
