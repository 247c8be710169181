import { App, Stack } from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import { analysis } from 'cdk-security-baseline';

const app = new App();
const stack = new Stack(app, 'Tools', { env: { account: '111122223333', region: 'eu-west-1' } });
const release = new iam.Role(stack, 'Release', { assumedBy: new iam.AccountPrincipal('444455556666') });
release.addToPolicy(new iam.PolicyStatement({ actions: ['sts:AssumeRole'], resources: ['arn:aws:iam::111122223333:role/cdk-*'] }));

const access = analysis.AccessModel.fromApp(app);
console.log(analysis.EscalationGraph.of(access).toString());
console.log(analysis.OutsiderReport.of(access).toString());
