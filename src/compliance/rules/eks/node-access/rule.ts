import { defineRule, failUnless, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'EKS-8',
  title: 'Nodes take SSH from named security groups only',
  severity: Severity.HIGH,
  level: 'baseline',
  types: ['AWS::EKS::Nodegroup'],
  rationale: 'With a key and no security groups, EKS opens port 22 of the nodes to the whole Internet.',
  remediation: 'Set RemoteAccess.SourceSecurityGroups, or leave RemoteAccess out',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-eks-nodegroup.html'],
  judge(group) {
    const access = group.at('RemoteAccess');
    if (!access.isSet) {
      return NOT_APPLICABLE;
    }
    const sources = access.at('SourceSecurityGroups');
    return failUnless(sources.items().length > 0, sources, 'port 22 is open to 0.0.0.0/0');
  },
});
