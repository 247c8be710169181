import { mustKeepStrangersOut } from '../../../domain/client-ranges';
import { COMPLIANT, defineRule, fail } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'EKS-1',
  title: 'The API of clusters is not open to the Internet',
  severity: Severity.HIGH,
  level: 'baseline',
  types: ['AWS::EKS::Cluster'],
  rationale: 'Anybody may try stolen credentials, and holes of the API server, against the cluster.',
  remediation: 'Set ResourcesVpcConfig.EndpointPublicAccess to false, or name the networks in PublicAccessCidrs',
  references: ['https://docs.aws.amazon.com/eks/latest/userguide/cluster-endpoint.html'],
  checks: ['eks_cluster_not_publicly_accessible', 'eks_endpoints_not_publicly_accessible'],
  judge(cluster) {
    const network = cluster.at('ResourcesVpcConfig');
    if (network.at('EndpointPublicAccess').isFalse()) {
      return COMPLIANT;
    }
    const ranges = network.at('PublicAccessCidrs');
    return ranges.items().length === 0 ? fail(ranges, 'the API is open to everybody') : mustKeepStrangersOut(ranges.items(), 'the API is open to everybody');
  },
});
