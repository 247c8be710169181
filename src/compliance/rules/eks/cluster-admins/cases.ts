import type { RuleCases } from '../../../model/cases';

const entry = (Properties: object) => ({ Resources: { Entry: { Type: 'AWS::EKS::AccessEntry', Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'views',
      template: entry({
        AccessPolicies: [{ PolicyArn: 'arn:aws:eks::aws:cluster-access-policy/AmazonEKSViewPolicy', AccessScope: { Type: 'cluster' } }],
      }),
    },
  ],
  nonCompliant: [
    {
      name: 'administers',
      template: entry({
        AccessPolicies: [{
          PolicyArn: 'arn:aws:eks::aws:cluster-access-policy/AmazonEKSClusterAdminPolicy',
          AccessScope: { Type: 'cluster' },
        }],
      }),
      at: ['Entry Properties.AccessPolicies.0.PolicyArn'],
    },
  ],
  notApplicable: [
    { name: 'nothing of the kind', template: { Resources: { Other: { Type: 'AWS::CloudFormation::WaitConditionHandle' } } } },
  ],
  unknown: [
    {
      name: 'an import',
      template: entry({ AccessPolicies: [{ PolicyArn: { 'Fn::ImportValue': 'Shared' }, AccessScope: { Type: 'cluster' } }] }),
      at: ['Entry Properties.AccessPolicies.0.PolicyArn'],
    },
  ],
};
