import type { RuleCases } from '../../../model/cases';

const policy = (Properties: object) => ({ Resources: { Policy: { Type: 'AWS::OpenSearchServerless::SecurityPolicy', Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'a VPC',
      template: policy({
        Name: 'search',
        Type: 'network',
        Policy: '[{"Rules": [{"Resource": ["collection/search"]}], "AllowFromPublic": false, "SourceVPCEs": ["vpce-0abc"]}]',
      }),
    },
    { name: 'as an object', template: policy({ Type: 'network', Policy: [{ AllowFromPublic: 'false' }] }) },
  ],
  nonCompliant: [
    {
      name: 'public',
      template: policy({
        Name: 'search',
        Type: 'network',
        Policy: '[{"Rules": [{"Resource": ["collection/search"]}], "AllowFromPublic": true}]',
      }),
      at: ['Policy Properties.Policy'],
    },
    {
      name: 'one rule of two',
      template: policy({
        Name: 'search',
        Type: 'network',
        Policy: '[{"AllowFromPublic": false}, {"AllowFromPublic": true}]',
      }),
      at: ['Policy Properties.Policy'],
    },
  ],
  notApplicable: [
    { name: 'of encryption', template: policy({ Name: 'search', Type: 'encryption', Policy: '{}' }) },
  ],
  unknown: [
    {
      name: 'a parameter without a value',
      template: {
        Parameters: { Choice: { Type: 'String' } },
        ...policy({ Type: 'network', Policy: { Ref: 'Choice' } }),
      },
      at: ['Policy Properties.Policy'],
    },
  ],
};
