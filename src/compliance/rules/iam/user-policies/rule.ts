import { defineRule, failUnless, judgeEach } from '../../../model/rule';
import { Severity } from '../../../severity';

const PROPERTIES: Readonly<Record<string, readonly string[]>> = {
  'AWS::IAM::User': ['Policies', 'ManagedPolicyArns'],
  'AWS::IAM::Policy': ['Users'],
  'AWS::IAM::ManagedPolicy': ['Users'],
  'AWS::IAM::UserPolicy': ['UserName'],
};

export const rule = defineRule({
  id: 'IAM-31',
  title: 'Users have their permissions from groups',
  severity: Severity.LOW,
  level: 'baseline',
  types: Object.keys(PROPERTIES),
  rationale: 'Permissions of single users are forgotten when people change.',
  remediation: 'Attach the policy to a group or, better, a role',
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html'],
  checks: ['iam_policy_attached_only_to_group_or_roles'],
  controls: ['FSBP IAM.2'],
  judge(resource) {
    const places = PROPERTIES[resource.type].map((name) => resource.at(name));
    return judgeEach(places, (property) => failUnless(property.items().length === 0, property, 'permissions are given to a user directly'));
  },
});
