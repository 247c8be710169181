import type { RuleCases } from '../../../model/cases';

const settings = (Type: string, Properties: object) => ({ Resources: { Settings: { Type, Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'required',
      template: settings('AWS::Redshift::ClusterParameterGroup', {
        ParameterGroupFamily: 'redshift-1.0',
        Parameters: [{ ParameterName: 'require_ssl', ParameterValue: 'true' }],
      }),
    },
    {
      name: 'the default of a newer family',
      template: settings('AWS::Redshift::ClusterParameterGroup', { ParameterGroupFamily: 'redshift-2.0' }),
    },
  ],
  nonCompliant: [
    {
      name: 'off',
      template: settings('AWS::Redshift::ClusterParameterGroup', {
        ParameterGroupFamily: 'redshift-2.0',
        Parameters: [{ ParameterName: 'require_ssl', ParameterValue: 'false' }],
      }),
      at: ['Settings Properties.Parameters.0.ParameterValue'],
    },
    {
      name: 'nothing is said',
      template: settings('AWS::Redshift::ClusterParameterGroup', { ParameterGroupFamily: 'redshift-1.0' }),
      at: ['Settings Properties.Parameters'],
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
        ...settings('AWS::Redshift::ClusterParameterGroup', {
          ParameterGroupFamily: 'redshift-1.0',
          Parameters: [{ ParameterName: 'require_ssl', ParameterValue: { Ref: 'Choice' } }],
        }),
      },
      at: ['Settings Properties.Parameters.0.ParameterValue'],
    },
  ],
};
