import type { RuleCases } from '../../../model/cases';

const settings = (Type: string, Properties: object) => ({ Resources: { Settings: { Type, Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'on',
      template: settings('AWS::DocDB::DBClusterParameterGroup', {
        Family: 'docdb5.0',
        Parameters: { tls: 'enabled' },
      }),
    },
    {
      name: 'only TLS 1.2',
      template: settings('AWS::DocDB::DBClusterParameterGroup', {
        Family: 'docdb5.0',
        Parameters: { tls: 'tls1.2+' },
      }),
    },
    { name: 'the default', template: settings('AWS::DocDB::DBClusterParameterGroup', { Family: 'docdb5.0', Parameters: {} }) },
  ],
  nonCompliant: [
    {
      name: 'off',
      template: settings('AWS::DocDB::DBClusterParameterGroup', {
        Family: 'docdb5.0',
        Parameters: { tls: 'disabled' },
      }),
      at: ['Settings Properties.Parameters.tls'],
    },
    {
      name: 'in another case',
      template: settings('AWS::DocDB::DBClusterParameterGroup', {
        Family: 'docdb5.0',
        Parameters: { tls: 'Disabled' },
      }),
      at: ['Settings Properties.Parameters.tls'],
    },
  ],
  notApplicable: [
    { name: 'another type', template: settings('AWS::SNS::Topic', {}) },
  ],
  unknown: [
    {
      name: 'a parameter without a value',
      template: {
        Parameters: { Choice: { Type: 'String' } },
        ...settings('AWS::DocDB::DBClusterParameterGroup', {
          Family: 'docdb5.0',
          Parameters: { tls: { Ref: 'Choice' } },
        }),
      },
      at: ['Settings Properties.Parameters.tls'],
    },
  ],
};
