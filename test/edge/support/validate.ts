/** Prints what the CDK's own validation says of the web ACLs. In a process of its own: under jest it takes half a minute to load. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { App, Stack } from 'aws-cdk-lib';
import { env, everything, simple } from './web-acls';

interface Report { readonly pluginReports?: { readonly violations: { readonly ruleName: string; readonly description: string }[] }[] }

const app = new App();
simple(new Stack(app, 'Simple'));
everything(new Stack(app, 'Everything', { env }));
const report = join(app.synth().directory, 'validation-report.json');
const { pluginReports } = JSON.parse(existsSync(report) ? readFileSync(report, 'utf8') : '{}') as Report;
console.log(JSON.stringify(pluginReports?.flatMap(({ violations }) => violations.map(({ ruleName, description }) => `${ruleName}: ${description}`)) ?? 'no report'));
