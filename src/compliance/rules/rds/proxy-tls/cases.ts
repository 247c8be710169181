import type { RuleCases } from '../../../model/cases';

const proxy = (Type: string, Properties: object) => ({ Resources: { Proxy: { Type, Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'says so', template: proxy('AWS::RDS::DBProxy', { EngineFamily: 'POSTGRESQL', RequireTLS: true }) },
    { name: 'spelled as a text', template: proxy('AWS::RDS::DBProxy', { EngineFamily: 'POSTGRESQL', RequireTLS: 'true' }) },
  ],
  nonCompliant: [
    {
      name: 'the opposite',
      template: proxy('AWS::RDS::DBProxy', { EngineFamily: 'POSTGRESQL', RequireTLS: false }),
      at: ['Proxy Properties.RequireTLS'],
    },
    {
      name: 'the opposite as a text',
      template: proxy('AWS::RDS::DBProxy', { EngineFamily: 'POSTGRESQL', RequireTLS: 'false' }),
      at: ['Proxy Properties.RequireTLS'],
    },
    {
      name: 'in one branch of a condition',
      template: {
        Parameters: { Stage: { Type: 'String', Default: 'test' } },
        Conditions: { IsProduction: { 'Fn::Equals': [{ Ref: 'Stage' }, 'prod'] } },
        ...proxy('AWS::RDS::DBProxy', {
          EngineFamily: 'POSTGRESQL',
          RequireTLS: { 'Fn::If': ['IsProduction', true, false] },
        }),
      },
      at: ['Proxy Properties.RequireTLS'],
    },
    {
      name: 'nothing is said',
      template: proxy('AWS::RDS::DBProxy', { EngineFamily: 'POSTGRESQL' }),
      at: ['Proxy Properties.RequireTLS'],
    },
  ],
  notApplicable: [
    { name: 'another type', template: proxy('AWS::SNS::Topic', {}) },
  ],
  unknown: [
    {
      name: 'a parameter without a value',
      template: {
        Parameters: { Choice: { Type: 'String' } },
        ...proxy('AWS::RDS::DBProxy', { EngineFamily: 'POSTGRESQL', RequireTLS: { Ref: 'Choice' } }),
      },
      at: ['Proxy Properties.RequireTLS'],
    },
  ],
};
