import type { RuleCases } from '../../../model/cases';

const policy = (Content: unknown, Type: unknown = 'SERVICE_CONTROL_POLICY', more: object = {}) => ({
  ...more, Resources: { It: { Type: 'AWS::Organizations::Policy', Properties: { Name: 'guard', Type, Content } } },
});
const deny = (Condition?: object) => ({ Version: '2012-10-17', Statement: [{ Effect: 'Deny', Action: ['cloudtrail:StopLogging', 'cloudtrail:DeleteTrail'], Resource: '*', ...Condition && { Condition } }] });
const at = ['It Properties.Content.Statement.0.Condition'];

export const cases: RuleCases = {
  compliant: [
    { name: 'everybody', template: policy(deny()) },
    { name: 'but one role', template: policy(deny({ ArnNotLike: { 'aws:PrincipalArn': ['arn:aws:iam::*:role/break-glass', 'arn:aws:iam::*:role/aws-reserved/*'] } })) },
    { name: 'but one Region', template: policy(deny({ StringNotEquals: { 'aws:RequestedRegion': ['eu-west-1', '*'] } })) },
    { name: 'all roles', template: policy(deny({ ArnLike: { 'aws:PrincipalArn': 'arn:aws:iam::*:role/*' } })) },
    { name: 'what is allowed besides', template: policy({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] }) },
    { name: 'a key that may be absent', template: policy(deny({ StringNotLike: { 'aws:PrincipalTag/team': '*' } })) },
  ],
  nonCompliant: [
    { name: 'but every role', template: policy(deny({ ArnNotLike: { 'aws:PrincipalArn': 'arn:aws:iam::*:role/*' } })), at },
    { name: 'but every role, in a list', template: policy(deny({ ArnNotEquals: { 'AWS:principalarn': ['arn:aws:iam::*:role/break-glass', 'arn:*:iam::*:*'] } })), at },
    { name: 'but everybody', template: policy(deny({ StringNotLikeIfExists: { 'aws:PrincipalArn': '*' }, Bool: { 'aws:ViaAWSService': 'false' } })), at },
    { name: 'but every Region, for resources', template: policy(deny({ StringNotLike: { 'aws:RequestedRegion': ['eu-*', '*'] } }), 'RESOURCE_CONTROL_POLICY'), at },
    { name: 'as a text', template: policy(JSON.stringify(deny({ ArnNotLike: { 'aws:PrincipalArn': 'arn:aws:iam::*:role/*' } }))), at: ['It Properties.Content'] },
  ],
  notApplicable: [{ name: 'tags', template: policy({ tags: { team: { tag_key: { '@@assign': 'team' } } } }, 'TAG_POLICY') }],
  unknown: [
    { name: 'a policy that is not known', template: policy({ Ref: 'Content' }, 'SERVICE_CONTROL_POLICY', { Parameters: { Content: { Type: 'String' } } }), at: ['It Properties.Content'] },
    { name: 'a type that is not known', template: policy(deny(), { Ref: 'Kind' }, { Parameters: { Kind: { Type: 'String' } } }), at: ['It Properties.Type'] },
  ],
};
