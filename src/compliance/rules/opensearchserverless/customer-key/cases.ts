import type { RuleCases } from '../../../model/cases';

const given = (Properties: object) => ({ Resources: { Policy: { Type: 'AWS::OpenSearchServerless::SecurityPolicy', Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'a key',
      template: given({
        Name: 'p',
        Type: 'encryption',
        Policy: '{"Rules":[{"ResourceType":"collection","Resource":["collection/c"]}],"AWSOwnedKey":false,"KmsARN":"arn:aws:kms:eu-west-1:111111111111:key/1"}',
      }),
    },
  ],
  nonCompliant: [
    {
      name: 'of AWS',
      template: given({ Name: 'p', Type: 'encryption', Policy: '{"Rules":[],"AWSOwnedKey":true}' }),
      at: ['Policy Properties.Policy'],
    },
    { name: 'no JSON', template: given({ Name: 'p', Type: 'encryption', Policy: 'none' }), at: ['Policy Properties.Policy'] },
  ],
  notApplicable: [
    { name: 'for networks', template: given({ Name: 'p', Type: 'network', Policy: '[]' }) },
  ],
  unknown: [
    {
      name: 'an import',
      template: given({ Name: 'p', Type: 'encryption', Policy: { 'Fn::ImportValue': 'Policy' } }),
      at: ['Policy Properties.Policy'],
    },
  ],
};
