import type { RuleCases } from '../../../model/cases';

const instance = (Type: string, Properties: object) => ({ Resources: { Instance: { Type, Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'private', template: instance('AWS::DMS::ReplicationInstance', { PubliclyAccessible: false }) },
    { name: 'as a text', template: instance('AWS::DMS::ReplicationInstance', { PubliclyAccessible: 'false' }) },
  ],
  nonCompliant: [
    {
      name: 'public',
      template: instance('AWS::DMS::ReplicationInstance', { PubliclyAccessible: true }),
      at: ['Instance Properties.PubliclyAccessible'],
    },
    {
      name: 'nothing is said: public',
      template: instance('AWS::DMS::ReplicationInstance', { ReplicationInstanceClass: 'dms.t3.medium' }),
      at: ['Instance Properties.PubliclyAccessible'],
    },
  ],
  notApplicable: [
    { name: 'another type', template: instance('AWS::SNS::Topic', {}) },
  ],
  unknown: [
    {
      name: 'a parameter without a value',
      template: {
        Parameters: { Choice: { Type: 'String' } },
        ...instance('AWS::DMS::ReplicationInstance', { PubliclyAccessible: { Ref: 'Choice' } }),
      },
      at: ['Instance Properties.PubliclyAccessible'],
    },
  ],
};
