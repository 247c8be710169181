import type { RuleCases } from '../../../model/cases';

const given = (Properties: object) => ({ Resources: { Configuration: { Type: 'AWS::EMRContainers::SecurityConfiguration', Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'a certificate',
      template: given({
        SecurityConfigurationData: {
          EncryptionConfiguration: { InTransitEncryptionConfiguration: { TLSCertificateConfiguration: { CertificateProviderType: 'PEM' } } },
        },
      }),
    },
  ],
  nonCompliant: [
    {
      name: 'none',
      template: given({ SecurityConfigurationData: { AuthorizationConfiguration: {} } }),
      at: [
        'Configuration Properties.SecurityConfigurationData.EncryptionConfiguration.InTransitEncryptionConfiguration.TLSCertificateConfiguration',
      ],
    },
  ],
  notApplicable: [
    { name: 'nothing of the kind', template: { Resources: { Other: { Type: 'AWS::CloudFormation::WaitConditionHandle' } } } },
  ],
  unknown: [
    {
      name: 'an import',
      template: given({ SecurityConfigurationData: { 'Fn::ImportValue': 'Data' } }),
      at: ['Configuration Properties.SecurityConfigurationData.EncryptionConfiguration'],
    },
  ],
};
