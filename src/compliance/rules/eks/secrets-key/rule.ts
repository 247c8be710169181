import { defineRule, failUnless } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'EKS-3',
  title: 'Secrets of Kubernetes are encrypted with a key of the customer',
  severity: Severity.MEDIUM,
  level: 'strict',
  types: ['AWS::EKS::Cluster'],
  rationale: 'EKS encrypts everything with a key of AWS; with a key of the customer, access to secrets can be seen and taken back.',
  remediation: 'Set EncryptionConfig with Resources secrets and Provider.KeyArn',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-eks-cluster.html'],
  checks: ['eks_cluster_kms_cmk_encryption_in_secrets_enabled'],
  judge(cluster) {
    const own = cluster.at('EncryptionConfig').items().filter((one) => one.at('Resources').texts().includes('secrets') && one.at('Provider', 'KeyArn').isSet);
    return failUnless(own.length > 0, cluster.at('EncryptionConfig'), 'secrets are encrypted with a key of AWS only');
  },
});
