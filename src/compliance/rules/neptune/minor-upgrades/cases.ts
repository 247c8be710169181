import type { RuleCases } from '../../../model/cases';

const instance = (Type: string, Properties: object) => ({ Resources: { Instance: { Type, Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'says so',
      template: instance('AWS::Neptune::DBInstance', {
        DBInstanceClass: 'db.r6g.large',
        AutoMinorVersionUpgrade: true,
      }),
    },
    {
      name: 'spelled as a text',
      template: instance('AWS::Neptune::DBInstance', {
        DBInstanceClass: 'db.r6g.large',
        AutoMinorVersionUpgrade: 'true',
      }),
    },
    {
      name: 'nothing is said: the default is right',
      template: instance('AWS::Neptune::DBInstance', { DBInstanceClass: 'db.r6g.large' }),
    },
  ],
  nonCompliant: [
    {
      name: 'the opposite',
      template: instance('AWS::Neptune::DBInstance', {
        DBInstanceClass: 'db.r6g.large',
        AutoMinorVersionUpgrade: false,
      }),
      at: ['Instance Properties.AutoMinorVersionUpgrade'],
    },
    {
      name: 'the opposite as a text',
      template: instance('AWS::Neptune::DBInstance', {
        DBInstanceClass: 'db.r6g.large',
        AutoMinorVersionUpgrade: 'false',
      }),
      at: ['Instance Properties.AutoMinorVersionUpgrade'],
    },
    {
      name: 'in one branch of a condition',
      template: {
        Parameters: { Stage: { Type: 'String', Default: 'test' } },
        Conditions: { IsProduction: { 'Fn::Equals': [{ Ref: 'Stage' }, 'prod'] } },
        ...instance('AWS::Neptune::DBInstance', {
          DBInstanceClass: 'db.r6g.large',
          AutoMinorVersionUpgrade: { 'Fn::If': ['IsProduction', true, false] },
        }),
      },
      at: ['Instance Properties.AutoMinorVersionUpgrade'],
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
        ...instance('AWS::Neptune::DBInstance', {
          DBInstanceClass: 'db.r6g.large',
          AutoMinorVersionUpgrade: { Ref: 'Choice' },
        }),
      },
      at: ['Instance Properties.AutoMinorVersionUpgrade'],
    },
  ],
};
