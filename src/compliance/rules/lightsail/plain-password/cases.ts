import type { RuleCases } from '../../../model/cases';

const one = (Properties: object) => ({ Resources: { One: { Type: 'AWS::Lightsail::Database', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'none', template: one({ MasterUsername: 'owner' }) },
    { name: 'a secret', template: one({ MasterUserPassword: '{{resolve:secretsmanager:database:SecretString:password}}' }) },
  ],
  nonCompliant: [
    { name: 'in plain text', template: one({ MasterUserPassword: 'not-so-secret' }), at: ['One Properties.MasterUserPassword'] },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Other: { Type: 'AWS::SNS::Topic' } } } },
  ],
  unknown: [
    {
      name: 'put together',
      template: { Parameters: { Value: { Type: 'String' } }, ...one({ MasterUserPassword: { 'Fn::Sub': 'secret-${Value}' } }) },
      at: ['One Properties.MasterUserPassword'],
    },
  ],
};
