import { Fn } from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import { complaintsOf, expectRefused, type Refusal, TEXT, titled, untyped } from './limits';
import { newStack, statementOf } from './policies';
import { DeveloperBoundary } from '../../src/identity/developer-boundary';
import type { DeveloperBoundaryProps } from '../../src/identity/developer-boundary-props';

const ROLES = "'applicationRoles' must be names of roles with their path, with * for any characters after the first, got ";
const FOREIGN = "'applicationRoles' must not name roles of the baseline, of cdk bootstrap or of AWS, got ";
const STACKS = "'applicationStacks' must be names of stacks, with * for any characters after the first, got ";
const REGIONS = "'allowedRegions' must be names of Regions such as eu-west-1, got ";

const REFUSED: Refusal<DeveloperBoundaryProps>[] = [
  [{ policyName: 'a/b' }, "'policyName' must have 1 to 128 letters, digits and +=,.@_-, got a/b"],
  [{ policyName: untyped(1) }, "'policyName' must be text, got the number 1"],
  [{ applicationRoles: [''] }, ROLES],
  [{ applicationRoles: ['x'.repeat(513)] }, `${ROLES}${'x'.repeat(513)}`],
  [{ applicationRoles: ['a b'] }, `${ROLES}a b`],
  [{ applicationRoles: ['a?'] }, `${ROLES}a?`],
  [{ applicationRoles: [untyped(undefined)] }, "'applicationRoles' must be text, got undefined"],
  ...['aws-reserved/x', 'a*', 'aws-reserved/*', 'break-glass/x', 'b*', 'cdk-hnb659fds-deploy-role', 'security-baseline/*', 's*']
    .map((name): Refusal<DeveloperBoundaryProps> => [{ applicationRoles: [name] }, `${FOREIGN}${name}`]),
  [{ applicationStacks: ['*app'] }, `${STACKS}*app`],
  [{ applicationStacks: ['1app'] }, `${STACKS}1app`],
  [{ applicationStacks: ['app_1'] }, `${STACKS}app_1`],
  [{ applicationStacks: [''] }, STACKS],
  [{ applicationStacks: ['x'.repeat(129)] }, `${STACKS}${'x'.repeat(129)}`],
  [{ applicationStacks: [untyped(null)] }, "'applicationStacks' must be text, got null"],
  [{ allowedServices: ['S3'] }, "'allowedServices' must be prefixes of actions such as s3, got S3"],
  [{ allowedServices: [''] }, "'allowedServices' must be prefixes of actions such as s3, got "],
  [{ allowedServices: ['s3.amazonaws.com'] }, "'allowedServices' must be prefixes of actions such as s3, got s3.amazonaws.com"],
  [{ allowedRegions: ['eu-west-1', 'eu-west-1'] }, "'allowedRegions' must not repeat an entry, got eu-west-1 twice"],
  [{ allowedRegions: ['EU-WEST-1'] }, `${REGIONS}EU-WEST-1`],
  [{ allowedRegions: ['eu-west-1a'] }, `${REGIONS}eu-west-1a`],
  [{ allowedRegions: ['eu-*'] }, `${REGIONS}eu-*`],
  [{ allowedRegions: [''] }, REGIONS],
  ...['applicationRoles', 'applicationStacks', 'allowedServices', 'allowedRegions'].map((prop): Refusal<DeveloperBoundaryProps> =>
    [{ [prop]: Fn.split(',', TEXT) }, `'${prop}' must be known when the app is synthesized, got a list that is known only at deployment`]),
];

test.each(titled(REFUSED))('$title', ({ props, message }) => {
  expectRefused((stack) => new DeveloperBoundary(stack, 'Boundary', props), message);
});

test.each<DeveloperBoundaryProps>([
  { policyName: 'x' },
  { policyName: 'x'.repeat(128) },
  { policyName: 'A-z_0+=,.@' },
  { applicationRoles: ['a', 'x'.repeat(512)] },
  { applicationRoles: ['app/*', 'aws-other', 'cd', 'break-glasses*'] },
  { applicationRoles: [TEXT] },
  { applicationStacks: ['x', 'x'.repeat(128)] },
  { allowedServices: ['s3', 'execute-api'] },
  { allowedRegions: ['us-gov-west-1', 'ap-southeast-99', TEXT] },
])('takes %j', (props) => {
  expect(() => new DeveloperBoundary(newStack(), 'Boundary', props)).not.toThrow();
});

test('an empty list of stacks closes every stack', () => {
  const stack = newStack();
  const { policy } = new DeveloperBoundary(stack, 'Boundary', { applicationStacks: [] });

  expect(statementOf(policy, 'DenyForeignStacks')).toMatchObject({ Effect: 'Deny', Resource: '*' });
});

test('the policy has at most 6,144 characters', () => {
  const filled = (length: number) => {
    const stack = newStack();
    const deny = new iam.PolicyStatement({ effect: iam.Effect.DENY, actions: ['s3:GetObject'], resources: [`arn:aws:s3:::${'x'.repeat(length)}`] });
    new DeveloperBoundary(stack, 'Boundary', { additionalDenies: [deny] });
    return complaintsOf(stack);
  };
  const [complaint] = filled(5000);
  const excess = Number(/got (\d+)/.exec(complaint ?? '')?.[1]) - 6145;

  expect(filled(5000 - excess - 1)).toEqual([]);
  expect(filled(5000 - excess)).toEqual(['[Baseline/Boundary/Policy] the policy must have at most 6144 characters, got 6145 (deploy-time values at their longest)']);
});
