import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { App, Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { SecurityNotifications } from '../../../src/alerting/security-notifications';
import { BreakGlassRole } from '../../../src/identity/break-glass-role';
import { DeveloperBoundary } from '../../../src/identity/developer-boundary';
import { JobFunction } from '../../../src/identity/job-function';
import { JobFunctionGroups } from '../../../src/identity/job-function-groups';

/** The actions that the service authorization reference knows, as `service:action` in lower case. */
function knownActions(): string[] {
  return readFileSync(join(__dirname, '../../../data/aws-actions.jsonl'), 'utf8').trim().split('\n').slice(1).flatMap((line) => {
    const { service, ...levels } = JSON.parse(line) as { service: string } & Record<string, string[]>;
    return Object.values(levels).filter(Array.isArray).flat().map((action) => `${service}:${action}`.toLowerCase());
  });
}

/** Names that the reference has left out: actions that are still answered, or permissions that are only checked. */
const NOT_IN_THE_REFERENCE = [/^aws-portal:/, /^consolidatedbilling:/, /^chatbot:/, /^freetier:/];

test('every action of the policies exists, so that no deny is misspelt', () => {
  const stack = new Stack(new App({ analyticsReporting: false }), 'Stack');
  const notifications = new SecurityNotifications(stack, 'Notifications', { emails: ['security@example.com'] });
  new BreakGlassRole(stack, 'BreakGlass', { notifications, trustedUserNames: ['emergency'] });
  new DeveloperBoundary(stack, 'Boundary', { allowedRegions: ['eu-west-1'] });
  new JobFunctionGroups(stack, 'Groups', {
    functions: JobFunction._builtIn(), denyPermissionsManagement: true, denyCloudShell: true, conditions: { allowedRegions: ['eu-west-1'] },
  });
  const statements = Object.values<any>(Template.fromStack(stack).findResources('AWS::IAM::ManagedPolicy'))
    .flatMap((policy) => policy.Properties.PolicyDocument.Statement);
  const patterns = new Set<string>(statements.flatMap((statement) => [statement.Action ?? [], statement.NotAction ?? []].flat(2)));
  const known = knownActions();
  const misses = [...patterns].filter((pattern) => {
    const expression = new RegExp(`^${pattern.toLowerCase().replaceAll('*', '.*')}$`);
    return !known.some((action) => expression.test(action)) && !NOT_IN_THE_REFERENCE.some((exception) => exception.test(pattern));
  });

  expect(known.length).toBeGreaterThan(10_000);
  expect(misses).toEqual([]);
});
