import type { RuleCases } from '../../../model/cases';

const ADMINISTRATOR = 'arn:aws:iam::aws:policy/AdministratorAccess';
const EVERYTHING = { Version: '2012-10-17', Statement: { Effect: 'Allow', Action: '*', Resource: '*' } };
const one = (properties: object, more: object = {}) => ({
  ...more, Resources: { It: { Type: 'AWS::SSO::PermissionSet', Properties: { Name: 'It', InstanceArn: 'arn:aws:sso:::instance/ssoins-1234567890abcdef', ...properties } } },
});
const at = ['It Properties.SessionDuration'];

export const cases: RuleCases = {
  compliant: [
    { name: 'an hour', template: one({ ManagedPolicies: [ADMINISTRATOR], SessionDuration: 'PT1H' }) },
    { name: 'an hour in seconds', template: one({ ManagedPolicies: [ADMINISTRATOR], SessionDuration: 'PT3600S' }) },
    { name: 'an hour by default', template: one({ InlinePolicy: EVERYTHING }) },
    { name: 'within a boundary', template: one({ ManagedPolicies: [ADMINISTRATOR], SessionDuration: 'PT12H', PermissionsBoundary: { ManagedPolicyArn: 'arn:aws:iam::aws:policy/PowerUserAccess' } }) },
  ],
  nonCompliant: [
    { name: 'a day at work', template: one({ ManagedPolicies: ['arn:aws:iam::aws:policy/ReadOnlyAccess', ADMINISTRATOR], SessionDuration: 'PT8H' }), at },
    { name: 'of another partition, in minutes', template: one({ ManagedPolicies: [{ 'Fn::Sub': 'arn:aws-us-gov:iam::aws:policy/AdministratorAccess' }], SessionDuration: 'PT90M' }), at },
    { name: 'a policy of its own', template: one({ InlinePolicy: EVERYTHING, SessionDuration: 'PT1H1M' }), at },
    { name: 'a policy of its own, as a text', template: one({ InlinePolicy: JSON.stringify(EVERYTHING), SessionDuration: 'PT12H' }), at },
  ],
  notApplicable: [
    { name: 'reading', template: one({ ManagedPolicies: ['arn:aws:iam::aws:policy/ReadOnlyAccess'], SessionDuration: 'PT12H' }) },
    { name: 'actions of one service', template: one({ InlinePolicy: { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: 's3:*', Resource: '*' }] }, SessionDuration: 'PT12H' }) },
  ],
  unknown: [
    { name: 'a duration that is not known', template: one({ ManagedPolicies: [ADMINISTRATOR], SessionDuration: { Ref: 'Duration' } }, { Parameters: { Duration: { Type: 'String' } } }), at },
    { name: 'policies that are not known', template: one({ ManagedPolicies: { 'Fn::Split': [',', { 'Fn::ImportValue': 'policies' }] }, SessionDuration: 'PT8H' }), at: ['It Properties.ManagedPolicies'] },
  ],
};
