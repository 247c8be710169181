import type { RuleCases } from '../../../model/cases';

const given = (Properties: object) => ({ Resources: { Stream: { Type: 'AWS::KinesisFirehose::DeliveryStream', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'TLS', template: given({ DatabaseSourceConfiguration: { Endpoint: 'db', SSLMode: 'Enabled' } }) },
  ],
  nonCompliant: [
    {
      name: 'off',
      template: given({ DatabaseSourceConfiguration: { Endpoint: 'db', SSLMode: 'Disabled' } }),
      at: ['Stream Properties.DatabaseSourceConfiguration.SSLMode'],
    },
    {
      name: 'not said',
      template: given({ DatabaseSourceConfiguration: { Endpoint: 'db' } }),
      at: ['Stream Properties.DatabaseSourceConfiguration.SSLMode'],
    },
  ],
  notApplicable: [
    { name: 'no database', template: given({ DeliveryStreamType: 'DirectPut' }) },
  ],
  unknown: [
    {
      name: 'an import',
      template: given({ DatabaseSourceConfiguration: { SSLMode: { 'Fn::ImportValue': 'Mode' } } }),
      at: ['Stream Properties.DatabaseSourceConfiguration.SSLMode'],
    },
  ],
};
