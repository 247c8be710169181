import { defineRule, failUnless } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'EKS-2',
  title: 'The API of clusters is private',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::EKS::Cluster'],
  rationale: 'A public endpoint is one mistake in a list of networks away from everybody.',
  remediation: 'Set ResourcesVpcConfig.EndpointPublicAccess to false and EndpointPrivateAccess to true',
  references: ['https://docs.aws.amazon.com/eks/latest/userguide/cluster-endpoint.html'],
  checks: ['eks_endpoints_not_publicly_accessible'],
  judge(cluster) {
    const isPublic = cluster.at('ResourcesVpcConfig', 'EndpointPublicAccess');
    return failUnless(isPublic.isFalse(), isPublic, 'the API has a public address');
  },
});
