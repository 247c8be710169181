import type { RuleCases } from '../../../model/cases';

const cluster = (Type: string, Properties: object) => ({ Resources: { Cluster: { Type, Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'says so', template: cluster('AWS::DSQL::Cluster', { DeletionProtectionEnabled: true }) },
    { name: 'spelled as a text', template: cluster('AWS::DSQL::Cluster', { DeletionProtectionEnabled: 'true' }) },
    { name: 'nothing is said: the default is right', template: cluster('AWS::DSQL::Cluster', {}) },
  ],
  nonCompliant: [
    {
      name: 'the opposite',
      template: cluster('AWS::DSQL::Cluster', { DeletionProtectionEnabled: false }),
      at: ['Cluster Properties.DeletionProtectionEnabled'],
    },
    {
      name: 'the opposite as a text',
      template: cluster('AWS::DSQL::Cluster', { DeletionProtectionEnabled: 'false' }),
      at: ['Cluster Properties.DeletionProtectionEnabled'],
    },
    {
      name: 'in one branch of a condition',
      template: {
        Parameters: { Stage: { Type: 'String', Default: 'test' } },
        Conditions: { IsProduction: { 'Fn::Equals': [{ Ref: 'Stage' }, 'prod'] } },
        ...cluster('AWS::DSQL::Cluster', {
          DeletionProtectionEnabled: { 'Fn::If': ['IsProduction', true, false] },
        }),
      },
      at: ['Cluster Properties.DeletionProtectionEnabled'],
    },
  ],
  notApplicable: [
    { name: 'another type', template: cluster('AWS::SNS::Topic', {}) },
  ],
  unknown: [
    {
      name: 'a parameter without a value',
      template: {
        Parameters: { Choice: { Type: 'String' } },
        ...cluster('AWS::DSQL::Cluster', { DeletionProtectionEnabled: { Ref: 'Choice' } }),
      },
      at: ['Cluster Properties.DeletionProtectionEnabled'],
    },
  ],
};
