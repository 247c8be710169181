import type { RuleCases } from '../../../model/cases';

const given = (Properties: object) => ({ Resources: { Configuration: { Type: 'AWS::EMR::SecurityConfiguration', Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'Kerberos',
      template: given({ SecurityConfiguration: { AuthenticationConfiguration: { KerberosConfiguration: { Provider: 'ClusterDedicatedKdc' } } } }),
    },
    {
      name: 'Identity Center, as a text',
      template: given({ SecurityConfiguration: '{"AuthenticationConfiguration":{"IdentityCenterConfiguration":{"EnableIdentityCenter":true}}}' }),
    },
  ],
  nonCompliant: [
    {
      name: 'nothing',
      template: given({ SecurityConfiguration: { EncryptionConfiguration: {} } }),
      at: ['Configuration Properties.SecurityConfiguration.AuthenticationConfiguration'],
    },
    { name: 'as a text', template: given({ SecurityConfiguration: '{}' }), at: ['Configuration Properties.SecurityConfiguration'] },
  ],
  notApplicable: [
    { name: 'nothing of the kind', template: { Resources: { Other: { Type: 'AWS::CloudFormation::WaitConditionHandle' } } } },
  ],
  unknown: [
    {
      name: 'an import',
      template: given({ SecurityConfiguration: { 'Fn::ImportValue': 'Configuration' } }),
      at: ['Configuration Properties.SecurityConfiguration'],
    },
  ],
};
