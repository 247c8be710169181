/** The same app as in the other languages: argument 1 is the output folder. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { App } from 'aws-cdk-lib';
import { analysis, baseline } from 'cdk-security-baseline';

const app = new App({ outdir: process.argv[2], analyticsReporting: false });
new baseline.SecurityBaselineStack(app, 'SecurityBaseline', {
  notifications: { emails: ['security@example.com'] },
  passwordPolicy: { minimumLength: 16 },
});
app.synth();

const access = analysis.AccessModel.fromApp(app);
writeFileSync(join(app.outdir, 'answer.txt'), access.explain({
  principal: 'Developers',
  actions: ['cloudtrail:StopLogging', 's3:GetObject'],
  context: analysis.RequestContext.consoleWithMfa(),
}));
