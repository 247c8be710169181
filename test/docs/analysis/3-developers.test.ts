import { App } from 'aws-cdk-lib';
import { analysis, baseline } from 'cdk-security-baseline';

const app = new App();
const { auditTrail } = new baseline.SecurityBaselineStack(app, 'SecurityBaseline').global;

test('Developers may not touch the audit trail, whatever the context', () => {
  const actions = ['cloudtrail:StopLogging', 'cloudtrail:DeleteTrail', 'cloudtrail:UpdateTrail', 'cloudtrail:PutEventSelectors'];
  analysis.AccessAssertions.of(app).mayNot({ principal: 'Developers', actions, resources: [auditTrail.trailArn] });
});
