/** The same app as in the other languages: argument 1 is the output folder. */
import { App } from 'aws-cdk-lib';
import { baseline } from 'cdk-security-baseline';

const app = new App({ outdir: process.argv[2], analyticsReporting: false });
new baseline.SecurityBaselineStack(app, 'SecurityBaseline', {
  notifications: { emails: ['security@example.com'] },
  passwordPolicy: { minimumLength: 16 },
});
app.synth();
