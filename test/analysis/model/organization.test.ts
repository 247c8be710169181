import type { Policy } from '../../../src/analysis/evaluation/types';
import { modelOf, NO_ADDITIONS, type ModelAdditions } from '../../../src/analysis/model/template-model';
import { TemplateSet } from '../../../src/template/template-set';

const DENY = { Version: '2012-10-17', Statement: [{ Effect: 'Deny', Action: 'a:*', Resource: '*' }] };
const DENY_EVERYBODY = { ...DENY, Statement: [{ ...DENY.Statement[0], Principal: '*' }] };
const USER = { Type: 'AWS::IAM::User', Properties: { UserName: 'u' } };

function names(controls: Policy[][]): string[][] {
  return controls.map((level) => level.map(({ origin, unknown }) => unknown === undefined ? origin.name : `${origin.name}?`));
}

function policy(type: string, targets: unknown[], name = 'Guard'): Record<string, unknown> {
  return { Type: 'AWS::Organizations::Policy', Properties: { Name: name, Type: type, Content: type === 'RESOURCE_CONTROL_POLICY' ? DENY_EVERYBODY : DENY, TargetIds: targets } };
}

function levels(resources: Record<string, unknown>, additions: Partial<ModelAdditions> = {}): string[][] {
  const set = TemplateSet.fromDocument({ Resources: { U: USER, ...resources } }, { stackName: 'S', account: '222222222222' });
  return names(modelOf(set._stacks, { ...NO_ADDITIONS, ...additions }).identities[0].serviceControls);
}

test('a policy of the account itself is a level, beside what AWS attaches', () => {
  expect(levels({ P: policy('SERVICE_CONTROL_POLICY', ['222222222222']) })).toEqual([['FullAWSAccess', 'Guard']]);
  expect(levels({ P: policy('SERVICE_CONTROL_POLICY', ['333333333333']) })).toEqual([]);
});

test('whether a policy of root or unit bears on an account is not known until somebody places it', () => {
  const root = { P: policy('SERVICE_CONTROL_POLICY', ['r-abcd']), Q: policy('SERVICE_CONTROL_POLICY', ['ou-1'], 'Unit') };
  expect(levels(root)).toEqual([['FullAWSAccess', 'Guard?', 'Unit?']]);
  const placed = (parents: string[]): string[][] => levels(root, { placements: [{ account: '222222222222', parents }] });
  expect(placed(['r-abcd', 'ou-1'])).toEqual([['FullAWSAccess', 'Guard'], ['FullAWSAccess', 'Unit']]);
  expect(placed(['r-abcd', 'ou-2'])).toEqual([['FullAWSAccess', 'Guard']]);
  expect(placed([])).toEqual([]);
});

test('units of the templates are named by their path', () => {
  const resources = {
    Unit: { Type: 'AWS::Organizations::OrganizationalUnit', Properties: { Name: 'Workloads', ParentId: 'r-abcd' } },
    P: policy('SERVICE_CONTROL_POLICY', [{ Ref: 'Unit' }]),
  };
  expect(levels(resources, { placements: [{ account: '222222222222', parents: ['r-abcd', 'S/Unit'] }] })).toEqual([['FullAWSAccess', 'Guard']]);
});

test('policies that stand in no template', () => {
  const control = { kind: 'service-control' as const, name: 'Supplied', document: DENY, targets: ['222222222222'] };
  expect(levels({}, { controls: [control] })).toEqual([['FullAWSAccess', 'Supplied']]);
});

test('resource control policies bear on the resources of an account', () => {
  const set = TemplateSet.fromDocument({
    Resources: { B: { Type: 'AWS::S3::Bucket', Properties: { BucketName: 'b' } }, P: policy('RESOURCE_CONTROL_POLICY', ['222222222222']) },
  }, { stackName: 'S', account: '222222222222' });
  const model = modelOf(set._stacks);
  expect(names(model.targetsFor('arn:aws:s3:::b')[0].resourceControls)).toEqual([['RCPFullAWSAccess', 'Guard']]);
  expect(names(model.targetsFor('arn:aws:s3:::other')[0].resourceControls)).toEqual([]);
  expect(names(model.targetsFor('arn:aws:s3:::other', '222222222222')[0].resourceControls)).toEqual([['RCPFullAWSAccess', 'Guard']]);
});

test('other types of policy do not count', () => {
  expect(levels({ P: policy('TAG_POLICY', ['222222222222']) })).toEqual([]);
});
