import type { RuleCases } from '../../../model/cases';

const given = (Properties: object) => ({ Resources: { Stream: { Type: 'AWS::KinesisFirehose::DeliveryStream', Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'private',
      template: given({ MSKSourceConfiguration: { AuthenticationConfiguration: { Connectivity: 'PRIVATE', RoleARN: 'r' } } }),
    },
  ],
  nonCompliant: [
    {
      name: 'public',
      template: given({ MSKSourceConfiguration: { AuthenticationConfiguration: { Connectivity: 'PUBLIC', RoleARN: 'r' } } }),
      at: ['Stream Properties.MSKSourceConfiguration.AuthenticationConfiguration.Connectivity'],
    },
  ],
  notApplicable: [
    { name: 'no Kafka', template: given({ DeliveryStreamType: 'DirectPut' }) },
  ],
  unknown: [
    {
      name: 'an import',
      template: given({ MSKSourceConfiguration: { AuthenticationConfiguration: { Connectivity: { 'Fn::ImportValue': 'Way' } } } }),
      at: ['Stream Properties.MSKSourceConfiguration.AuthenticationConfiguration.Connectivity'],
    },
  ],
};
