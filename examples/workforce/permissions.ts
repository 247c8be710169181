/** Writes permissions.json anew: who may do what in this app, for review. */
import { join } from 'node:path';
import { App } from 'aws-cdk-lib';
import { analysis } from 'cdk-security-baseline';
import { build } from './app';

const app = new App();
build(app);
analysis.PermissionMap.of(analysis.AccessModel.fromApp(app)).writeTo(join(__dirname, 'permissions.json'));
