import { App } from 'aws-cdk-lib';
import { build } from './app';

const app = new App();
build(app);
app.synth();
