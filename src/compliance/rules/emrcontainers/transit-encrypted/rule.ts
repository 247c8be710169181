import { mustBeSet } from '../../../domain/expect';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'EMRCONTAINERS-1',
  title: 'Jobs on EKS encrypt what they send to each other',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::EMRContainers::SecurityConfiguration'],
  rationale: 'Data goes from pod to pod in clear.',
  remediation: 'Set EncryptionConfiguration.InTransitEncryptionConfiguration.TLSCertificateConfiguration',
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-emrcontainers-securityconfiguration.html',
  ],
  judge(configuration) {
    const encryption = configuration.at('SecurityConfigurationData', 'EncryptionConfiguration');
    encryption.requireShape();
    return mustBeSet(encryption.at('InTransitEncryptionConfiguration', 'TLSCertificateConfiguration'), 'data goes from pod to pod in clear');
  },
});
