import type { RuleCases } from '../../../model/cases';

const database = (Type: string, Properties: object) => ({ Resources: { Database: { Type, Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'each minute', template: database('AWS::RDS::DBInstance', { Engine: 'postgres', MonitoringInterval: 60 }) },
    { name: 'spelled as a text', template: database('AWS::RDS::DBInstance', { Engine: 'postgres', MonitoringInterval: '1' }) },
  ],
  nonCompliant: [
    {
      name: 'off',
      template: database('AWS::RDS::DBInstance', { Engine: 'postgres', MonitoringInterval: 0 }),
      at: ['Database Properties.MonitoringInterval'],
    },
    {
      name: 'nothing is said',
      template: database('AWS::RDS::DBInstance', { Engine: 'postgres' }),
      at: ['Database Properties.MonitoringInterval'],
    },
  ],
  notApplicable: [
    { name: 'another type', template: database('AWS::SNS::Topic', {}) },
  ],
  unknown: [
    {
      name: 'a parameter without a value',
      template: {
        Parameters: { Choice: { Type: 'String' } },
        ...database('AWS::RDS::DBInstance', { Engine: 'postgres', MonitoringInterval: { Ref: 'Choice' } }),
      },
      at: ['Database Properties.MonitoringInterval'],
    },
  ],
};
